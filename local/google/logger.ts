import { inspect } from 'node:util';
import { asGoogle, GoogleObject } from './google-object.ts';
import type { RunContext } from './run-context.ts';

/** A logged value as Apps Script's log prints it, near enough to read. */
export const logText = (value: unknown): string =>
  typeof value === 'string' ? value : inspect(value, { depth: 6, breakLength: 120 });

/** Logger.log; `%s` takes the values in turn. */
export class LocalLogger extends GoogleObject {
  readonly googleType = 'Base.Logger';
  private readonly run: RunContext;
  private lines: string[] = [];

  constructor(run: RunContext) {
    super();
    this.run = run;
  }

  log(first: unknown, ...values: unknown[]): GoogleAppsScript.Base.Logger {
    const rest = [...values];
    const text = logText(first).replace(/%s/g, (mark) => (rest.length > 0 ? logText(rest.shift()) : mark));
    this.lines.push(text);
    this.run.ui.log({ level: 'log', text });
    return asGoogle(this);
  }

  getLog(): string {
    return this.lines.join('\n');
  }

  clear(): void {
    this.lines = [];
  }
}
