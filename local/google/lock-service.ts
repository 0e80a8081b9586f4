import { asGoogle, GoogleError, GoogleObject } from './google-object.ts';
import type { RunContext } from './run-context.ts';

type Lock = GoogleAppsScript.Lock.Lock;

/** A lock of the file, script or user. While it is held by another run, waiting passes the time and fails. */
export class LocalLock extends GoogleObject implements Pick<Lock, 'hasLock' | 'releaseLock' | 'tryLock' | 'waitLock'> {
  readonly googleType = 'Lock.Lock';
  private readonly name: string;
  private readonly run: RunContext;

  constructor(name: string, run: RunContext) {
    super();
    this.name = name;
    this.run = run;
  }

  hasLock(): boolean {
    return this.run.held.has(this.name);
  }

  tryLock(milliseconds: number): boolean {
    const { locks } = this.run.book;
    if (this.hasLock()) return true;
    if (locks.has(this.name)) {
      this.run.sleep(milliseconds);
      return false;
    }
    locks.set(this.name, this.run);
    this.run.held.add(this.name);
    return true;
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) {
      throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    if (this.run.held.delete(this.name)) this.run.book.locks.delete(this.name);
  }
}

export class LocalLockService
  extends GoogleObject
  implements Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock' | 'getScriptLock' | 'getUserLock'>
{
  readonly googleType = 'Lock.LockService';
  private readonly run: RunContext;

  constructor(run: RunContext) {
    super();
    this.run = run;
  }

  getDocumentLock(): Lock {
    return asGoogle(new LocalLock('document', this.run));
  }

  getScriptLock(): Lock {
    return asGoogle(new LocalLock('script', this.run));
  }

  getUserLock(): Lock {
    return asGoogle(new LocalLock(`user ${this.run.user}`, this.run));
  }
}
