import { createHash, createHmac, randomUUID } from 'node:crypto';
import { bytesOf, LocalBlob, signed } from './blob.ts';
import { parseCsv } from './csv.ts';
import { formatDate, parseDate } from './date-patterns.ts';
import { formatString } from './format-string.ts';
import { asGoogle, type EnumValue, GoogleError, GoogleObject } from './google-object.ts';
import type { RunContext } from './run-context.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;

/** Longest sleep Google allows, in milliseconds. */
const MAX_SLEEP = 300_000;

/** Dates, sleeping, identifiers, base64 and digests. */
export class LocalUtilities
  extends GoogleObject
  implements Pick<Utilities, 'formatDate' | 'getUuid' | 'parseCsv' | 'sleep'>
{
  readonly googleType = 'Utilities.Utilities';
  private readonly run: RunContext;

  constructor(run: RunContext) {
    super();
    this.run = run;
  }

  /** Patterns of SimpleDateFormat, with English names. */
  formatDate(date: Date, timeZone: string, format: string): string {
    return formatDate(date, timeZone, format);
  }

  parseDate(text: string, timeZone: string, pattern: string): Date {
    return parseDate(text, timeZone, pattern);
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatString(template, values);
  }

  /** Does not wait: the clock of the run goes forward. */
  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > MAX_SLEEP) throw new GoogleError('Invalid argument: milliseconds');
    this.run.sleep(milliseconds);
  }

  getUuid(): string {
    return randomUUID();
  }

  base64Encode(data: string | number[]): string {
    return bytesOf(data).toString('base64');
  }

  base64EncodeWebSafe(data: string | number[]): string {
    return this.base64Encode(data).replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(text: string): number[] {
    if (!/^[A-Za-z0-9+/\s]*={0,2}$/.test(text)) throw new GoogleError('Could not decode string.');
    return signed(Buffer.from(text, 'base64'));
  }

  base64DecodeWebSafe(text: string): number[] {
    return this.base64Decode(text.replace(/-/g, '+').replace(/_/g, '/'));
  }

  computeDigest(algorithm: unknown, data: string | number[]): number[] {
    const name = (algorithm as EnumValue).name.toLowerCase().replace('_', '');
    return signed(createHash(name).update(bytesOf(data)).digest());
  }

  computeHmacSignature(algorithm: unknown, data: string | number[], key: string | number[]): number[] {
    const name = (algorithm as EnumValue).name.toLowerCase().replace('hmac_', '').replace('_', '');
    return signed(createHmac(name, bytesOf(key)).update(bytesOf(data)).digest());
  }

  computeHmacSha256Signature(data: string | number[], key: string | number[]): number[] {
    return signed(createHmac('sha256', bytesOf(key)).update(bytesOf(data)).digest());
  }

  newBlob(data: string | number[], contentType?: string, name?: string): GoogleAppsScript.Base.Blob {
    return asGoogle(new LocalBlob(bytesOf(data), contentType ?? 'text/plain', name ?? null));
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    return parseCsv(csv, delimiter);
  }
}
