import { asGoogle, GoogleError, GoogleObject } from './google-object.ts';
import type { RunContext } from './run-context.ts';

type Cache = GoogleAppsScript.Cache.Cache;

/** Limits of CacheService (its reference page; the number of items from reports). */
const LIMITS = { key: 250, value: 100 * 1024, items: 1000, seconds: 21_600 };
const DEFAULT_SECONDS = 600;

interface Kept {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Texts kept for a while; nobody may count on them. */
export class LocalCache
  extends GoogleObject
  implements Pick<Cache, 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll'>
{
  readonly googleType = 'Cache.Cache';
  private readonly kept: Map<string, string>;
  private readonly run: RunContext;

  constructor(kept: Map<string, string>, run: RunContext) {
    super();
    this.kept = kept;
    this.run = run;
  }

  get(key: string): string | null {
    const found = this.kept.get(key);
    const { value, until } = found === undefined ? { value: null, until: 0 } : (JSON.parse(found) as Kept);
    return until > this.run.now() ? value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = this.get(key);
        return value === null ? [] : [[key, value] as const];
      }),
    );
  }

  put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    if (key.length > LIMITS.key) throw new GoogleError('Argument too large: key');
    if (Buffer.byteLength(value) > LIMITS.value) throw new GoogleError('Argument too large: value');
    if (seconds < 1 || seconds > LIMITS.seconds) throw new GoogleError('Invalid argument: expirationInSeconds');
    this.kept.delete(key);
    this.kept.set(key, JSON.stringify({ value, until: this.run.now() + seconds * 1000 } satisfies Kept));
    // A full cache drops about a tenth, the oldest first.
    if (this.kept.size > LIMITS.items) for (const old of [...this.kept.keys()].slice(0, 100)) this.kept.delete(old);
  }

  putAll(values: Readonly<Record<string, string>>, seconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, String(value), seconds);
  }

  remove(key: string): void {
    this.kept.delete(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.kept.delete(key);
  }
}

export class LocalCacheService
  extends GoogleObject
  implements Pick<GoogleAppsScript.Cache.CacheService, 'getDocumentCache' | 'getScriptCache' | 'getUserCache'>
{
  readonly googleType = 'Cache.CacheService';
  private readonly run: RunContext;

  constructor(run: RunContext) {
    super();
    this.run = run;
  }

  private cache(name: string): Cache {
    const { properties } = this.run.book;
    const kept = properties.get(`cache ${name}`) ?? new Map<string, string>();
    properties.set(`cache ${name}`, kept);
    return asGoogle(new LocalCache(kept, this.run));
  }

  getDocumentCache(): Cache {
    return this.cache('document');
  }

  getScriptCache(): Cache {
    return this.cache('script');
  }

  getUserCache(): Cache {
    return this.cache(`user ${this.run.user}`);
  }
}
