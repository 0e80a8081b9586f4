import { createHost, type Host, type HostOptions } from '../../local/host.ts';

export type Options = Partial<Omit<HostOptions, 'code'>>;

/** The source of a function `main` with this body, in which `file` and `sheet` are the open file and its active tab. */
export const mainOf = (body: string): string => `function main() {
  const file = SpreadsheetApp.getActive();
  const sheet = file.getActiveSheet();
  ${body}
}`;

/** A host for a whole script. */
export const hostOf = (code: string, options: Options = {}): Host => createHost({ code, ...options });

/** What a function of a host returns, or the text of the error that it throws. */
export function outcome(host: Host, functionName = 'main'): unknown {
  try {
    return host.run(functionName);
  } catch (error) {
    return String(error);
  }
}

/** Runs a piece of Apps Script in an empty spreadsheet: what it returns, or the text of the error that it throws. */
export const script = (body: string, options: Options = {}): unknown => outcome(hostOf(mainOf(body), options));
