import { createHash } from 'node:crypto';
import { asGoogle, GoogleObject } from './google-object.ts';
import type { RunContext } from './run-context.ts';

type User = GoogleAppsScript.Base.User;

/** A person by e-mail address. */
export class LocalUser extends GoogleObject implements Pick<User, 'getEmail'> {
  readonly googleType = 'Base.User';
  private readonly email: string;

  constructor(email: string) {
    super();
    this.email = email;
  }

  getEmail(): string {
    return this.email;
  }
}

/** Who runs the script, and where. */
export class LocalSession
  extends GoogleObject
  implements
    Pick<
      GoogleAppsScript.Base.Session,
      'getActiveUser' | 'getEffectiveUser' | 'getTemporaryActiveUserKey' | 'getScriptTimeZone' | 'getActiveUserLocale'
    >
{
  readonly googleType = 'Base.Session';
  private readonly run: RunContext;

  constructor(run: RunContext) {
    super();
    this.run = run;
  }

  getActiveUser(): User {
    return asGoogle(new LocalUser(this.run.user));
  }

  getEffectiveUser(): User {
    return asGoogle(new LocalUser(this.run.user));
  }

  /** A name for the user that tells nothing. */
  getTemporaryActiveUserKey(): string {
    return createHash('sha256').update(this.run.user).digest('base64');
  }

  getScriptTimeZone(): string {
    return this.run.scriptTimeZone;
  }

  getActiveUserLocale(): string {
    return this.run.book.locale.slice(0, 2);
  }
}
