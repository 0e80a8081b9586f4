import type { BookSheet } from '../book/book-sheet.ts';
import type { ProtectionData } from '../book/content.ts';
import { asGoogle, EnumValue, GoogleError, GoogleObject } from './google-object.ts';
import type { LocalRange } from './range.ts';
import type { RunContext } from './run-context.ts';
import { LocalUser } from './session.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Mail domains of people; files of theirs belong to no organisation. */
const CONSUMER = /@(gmail|example)\.com$/;

/** A protected sheet or range. The owner and the current user can never be shut out. */
export class LocalProtection
  extends GoogleObject
  implements
    Pick<
      Protection,
      | 'addEditor'
      | 'addEditors'
      | 'canDomainEdit'
      | 'canEdit'
      | 'getDescription'
      | 'getEditors'
      | 'getProtectionType'
      | 'getRange'
      | 'isWarningOnly'
      | 'remove'
      | 'removeEditor'
      | 'removeEditors'
      | 'setDescription'
      | 'setDomainEdit'
      | 'setRange'
      | 'setUnprotectedRanges'
      | 'setWarningOnly'
      | 'getUnprotectedRanges'
    >
{
  readonly googleType = 'Spreadsheet.Protection';
  private readonly sheet: BookSheet;
  private readonly data: ProtectionData;
  private readonly run: RunContext;

  constructor(sheet: BookSheet, data: ProtectionData, run: RunContext) {
    super();
    this.sheet = sheet;
    this.data = data;
    this.run = run;
  }

  private get standing(): ProtectionData {
    const found = this.sheet.protections.find(({ id }) => id === this.data.id);
    if (!found) throw new GoogleError('This protection has been removed.');
    return found;
  }

  private assertEditor(): ProtectionData {
    const { standing } = this;
    if (!this.canEdit()) throw new GoogleError('You do not have permission to edit this protection.');
    return standing;
  }

  canEdit(): boolean {
    const { warningOnly, editors } = this.standing;
    return warningOnly || this.run.user === this.sheet.book.owner || editors.includes(this.run.user);
  }

  getDescription(): string {
    return this.standing.description;
  }

  setDescription(description: string): Protection {
    this.assertEditor().description = description;
    return asGoogle(this);
  }

  isWarningOnly(): boolean {
    return this.standing.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): Protection {
    this.assertEditor().warningOnly = warningOnly;
    return asGoogle(this);
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return asGoogle(EnumValue.of('Spreadsheet.ProtectionType', this.standing.zone === null ? 'SHEET' : 'RANGE'));
  }

  getRange(): Range {
    const { rowCount: rows, columnCount: columns } = this.sheet;
    return this.run.make.range(this.sheet, this.standing.zone ?? { row: 1, column: 1, rows, columns });
  }

  setRange(range: Range): Protection {
    this.assertEditor().zone = (range as unknown as LocalRange).zone;
    return asGoogle(this);
  }

  /** Editors besides the owner, whom Google leaves out (issuetracker 442636162). */
  getEditors(): GoogleAppsScript.Base.User[] {
    return asGoogle(
      this.standing.editors.filter((email) => email !== this.sheet.book.owner).map((email) => new LocalUser(email)),
    );
  }

  addEditor(user: string | GoogleAppsScript.Base.User): Protection {
    return this.addEditors([typeof user === 'string' ? user : user.getEmail()]);
  }

  addEditors(emails: string[]): Protection {
    const data = this.assertEditor();
    const strangers = emails.filter(
      (email) => email !== this.sheet.book.owner && !this.sheet.book.editors.includes(email),
    );
    if (strangers.length > 0) throw new GoogleError(`Invalid email: ${strangers.join(', ')}`);
    data.editors = [...new Set([...data.editors, ...emails])];
    return asGoogle(this);
  }

  removeEditor(user: string | GoogleAppsScript.Base.User): Protection {
    return this.removeEditors([typeof user === 'string' ? user : user.getEmail()]);
  }

  removeEditors(users: readonly (string | GoogleAppsScript.Base.User)[]): Protection {
    const emails = users.map((user) => (typeof user === 'string' ? user : user.getEmail()));
    const data = this.assertEditor();
    const stays = (email: string): boolean => email === this.sheet.book.owner || email === this.run.user;
    data.editors = data.editors.filter((email) => stays(email) || !emails.includes(email));
    return asGoogle(this);
  }

  canDomainEdit(): boolean {
    return this.standing.domainEdit;
  }

  setDomainEdit(domainEdit: boolean): Protection {
    if (CONSUMER.test(this.sheet.book.owner))
      throw new GoogleError('Cannot set domain edit: the file is not owned by a domain.');
    this.assertEditor().domainEdit = domainEdit;
    return asGoogle(this);
  }

  getUnprotectedRanges(): Range[] {
    return this.standing.unprotected.map((zone) => this.run.make.range(this.sheet, zone));
  }

  setUnprotectedRanges(ranges: Range[]): Protection {
    if (this.standing.zone !== null) throw new GoogleError('Unprotected ranges can only be set on a protected sheet.');
    this.assertEditor().unprotected = (ranges as unknown as LocalRange[]).map(({ zone }) => zone);
    return asGoogle(this);
  }

  remove(): void {
    const { id } = this.assertEditor();
    this.sheet.protections = this.sheet.protections.filter((other) => other.id !== id);
  }
}

/** A new protection: until editors are removed, everybody who may edit the file may edit it. */
export function protect(sheet: BookSheet, zone: ProtectionData['zone'], run: RunContext): Protection {
  const whole = zone === null ? sheet.protections.find((other) => other.zone === null) : undefined;
  if (whole) return asGoogle(new LocalProtection(sheet, whole, run));
  const id = 1 + Math.max(0, ...sheet.protections.map((other) => other.id));
  const editors = [...new Set([run.user, ...sheet.book.editors])];
  const data: ProtectionData = {
    id,
    zone,
    description: '',
    warningOnly: false,
    editors,
    domainEdit: !CONSUMER.test(sheet.book.owner),
    unprotected: [],
  };
  sheet.protections.push(data);
  return asGoogle(new LocalProtection(sheet, data, run));
}
