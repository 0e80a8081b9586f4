import { createHash, randomUUID } from 'node:crypto';
import { showNumber } from '../book/number-format.ts';
import { serialOf } from '../book/time-zone.ts';
import { type EnumValue, GoogleError, GoogleObject } from './google-object.ts';
import type { RunContext } from './run-context.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;

const signed = (buffer: Uint8Array): number[] => [...buffer].map((byte) => (byte > 127 ? byte - 256 : byte));
const buffer = (data: string | readonly number[]): Buffer =>
  typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data.map((byte) => byte & 255));

/** Dates, sleeping, identifiers, base64 and digests. */
export class LocalUtilities extends GoogleObject implements Pick<Utilities, 'formatDate' | 'getUuid' | 'sleep'> {
  readonly googleType = 'Utilities.Utilities';
  private readonly run: RunContext;

  constructor(run: RunContext) {
    super();
    this.run = run;
  }

  /** Patterns of SimpleDateFormat: yyyy MM dd HH mm ss and text in quotes. */
  formatDate(date: Date, timeZone: string, format: string): string {
    const serial = serialOf(date, timeZone);
    const show = (pattern: string): string => showNumber(serial, pattern, 'en_US');
    const tokens: Readonly<Record<string, () => string>> = {
      yyyy: () => show('yyyy'),
      yy: () => show('yy'),
      MM: () => show('mm'),
      M: () => show('m'),
      dd: () => show('dd'),
      d: () => show('d'),
      HH: () => show('hh'),
      H: () => show('h'),
      mm: () => show('hh:mm').slice(3),
      ss: () => show('ss'),
    };
    return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (token, quoted?: string) => {
      if (quoted !== undefined) return quoted;
      const known = tokens[token];
      if (!known) throw new GoogleError(`Illegal pattern in formatDate: ${token}`);
      return known();
    });
  }

  formatString(template: string, ...values: unknown[]): string {
    let next = 0;
    return template.replace(
      /%(0?)(\d*)(?:\.(\d+))?([sdf%])/g,
      (_, zero: string, width: string, decimals: string | undefined, kind: string) => {
        if (kind === '%') return '%';
        const value = values[next++];
        const text =
          kind === 'f'
            ? Number(value).toFixed(Number(decimals ?? 6))
            : kind === 'd'
              ? String(Math.trunc(Number(value)))
              : String(value);
        return text.padStart(Number(width || 0), zero === '' ? ' ' : '0');
      },
    );
  }

  sleep(milliseconds: number): void {
    this.run.sleep(milliseconds);
  }

  getUuid(): string {
    return randomUUID();
  }

  base64Encode(data: string | number[]): string {
    return buffer(data).toString('base64');
  }

  base64EncodeWebSafe(data: string | number[]): string {
    return this.base64Encode(data).replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(text: string): number[] {
    return signed(Buffer.from(text, 'base64'));
  }

  computeDigest(algorithm: unknown, data: string | number[]): number[] {
    const name = (algorithm as EnumValue).name.toLowerCase().replace('_', '');
    return signed(createHash(name).update(buffer(data)).digest());
  }
}
