import path from 'node:path';
import { parseArgs } from 'node:util';
import { readDay } from '../src/vietnamese/dates.ts';

export interface StartOptions {
  readonly commune: string;
  readonly out: string;
  readonly only: readonly string[] | null;
  /** yyyy-mm-dd */
  readonly now: string | null;
  /** Whether to serve in a browser: said so, or null for whoever looks at a terminal. */
  readonly serve: boolean | null;
  readonly port: number;
}

/** The command line cannot be understood. */
export class UsageError extends Error {}

const SAMPLE = path.join('local', 'communes', 'thanh-moc');

/** Where the sheet is served unless --port says otherwise. */
const DEFAULT_PORT = 8080;

const USAGE = `Cách dùng: npm start -- [--commune <thư mục TSV>] [--out <thư mục kết quả>] [--only <mục,mục>]
  [--now <yyyy-mm-dd>] [--no-serve] [--serve] [--port <cổng>]`;

/** Reads the arguments of `npm start`. Fails with the usage. */
export function readArguments(given: readonly string[], actions: readonly string[]): StartOptions {
  const fail = (reason: string): never => {
    throw new UsageError(`${reason}\n${USAGE}`);
  };
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        commune: { type: 'string' },
        out: { type: 'string' },
        only: { type: 'string' },
        now: { type: 'string' },
        port: { type: 'string' },
        serve: { type: 'boolean' },
        'no-serve': { type: 'boolean' },
      },
    });
    const only = values.only?.split(',').map((name) => name.trim()) ?? null;
    const strange = only?.find((name) => !actions.includes(name));
    if (strange !== undefined) fail(`Không có mục “${strange}”. Các mục: ${actions.join(', ')}.`);
    if (values.now !== undefined && readDay(values.now) !== values.now)
      fail(`--now cần ngày dạng yyyy-mm-dd, không phải “${values.now}”.`);
    if (values.port !== undefined && !/^\d{1,5}$/.test(values.port))
      fail(`--port cần một số, không phải “${values.port}”.`);
    const commune = path.resolve(values.commune ?? SAMPLE);
    return {
      commune,
      out: path.resolve(values.out ?? path.join('out', path.basename(commune))),
      only,
      now: values.now ?? null,
      serve: values['no-serve'] ? false : values.serve ? true : null,
      port: Number(values.port ?? DEFAULT_PORT),
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // Node words its refusal in English; which argument it was stands in quotation marks.
    const [, argument = given.join(' ')] = /'([^']+)'/.exec(String(error)) ?? [];
    return fail(`Không hiểu “${argument}”.`);
  }
}
