import { inspect } from 'node:util';
import { asGoogle, GoogleObject, ScriptError } from './google-object.ts';
import type { RunContext } from './run-context.ts';

function logText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof ScriptError) return value.message;
  if (value instanceof GoogleObject) return value.googleType.split('.').pop() ?? '';
  return inspect(value, { depth: 6, breakLength: 120 });
}

/** Logged values as Apps Script's log prints them, near enough to read: %s, %d, %j take the values behind the text. */
export function formatLog([first, ...values]: readonly unknown[]): string {
  if (first === undefined && values.length === 0) return '';
  const rest = [...values];
  const head =
    typeof first === 'string'
      ? first.replace(/%[sdifjoO]/g, (mark) => (rest.length > 0 ? logText(rest.shift()) : mark))
      : logText(first);
  return [head, ...rest.map(logText)].join(' ');
}

/** Logger.log; `%s` takes the values in turn. */
export class LocalLogger extends GoogleObject {
  readonly googleType = 'Base.Logger';
  private readonly run: RunContext;
  private lines: string[] = [];

  constructor(run: RunContext) {
    super();
    this.run = run;
  }

  log(...values: unknown[]): GoogleAppsScript.Base.Logger {
    const text = formatLog(values);
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
