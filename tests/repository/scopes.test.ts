import { expect, it } from 'vitest';
import { membersOfType } from '../../local/google/catalogue.ts';
import { usedMembers } from './google-members.ts';
import { read } from './sources.ts';

const SCOPE = 'https://www.googleapis.com/auth/';

/** Members of the spreadsheet service that want every spreadsheet of the user (developers.google.com/apps-script/reference/spreadsheet). */
const ALL_FILES = /^SpreadsheetApp\.(create|open|openById|openByUrl|enable\w+)$|^Spreadsheet\.(show|copy)$/;

/** Members of other services that need a scope; of these services the rest needs none. */
const SCOPED: Readonly<Record<string, string>> = {
  'Ui.showModalDialog': 'script.container.ui',
  'Ui.showModelessDialog': 'script.container.ui',
  'Ui.showSidebar': 'script.container.ui',
  'Session.getActiveUser': 'userinfo.email',
  'Session.getEffectiveUser': 'userinfo.email',
};
const FREE = /^(Ui|Menu|PromptResponse|Session|User|HtmlService|HtmlOutput|LockService|Lock|Utilities|Charts|Blob)\./;

/** The scope a member needs; '' for none; a member of a service nobody has looked at is an error. */
function scopeOf(member: string): string {
  if (ALL_FILES.test(member)) return 'spreadsheets';
  const [type = '', name = ''] = member.split('.');
  if (membersOfType(`Spreadsheet.${type}`).has(name)) return 'spreadsheets.currentonly';
  if (SCOPED[member]) return SCOPED[member];
  if (FREE.test(member)) return '';
  throw new Error(`Nobody has looked up which scope ${member} needs`);
}

it('the manifest asks for just the scopes that the members called need', () => {
  const needed = new Set(
    usedMembers()
      .map(scopeOf)
      .filter((scope) => scope !== ''),
  );
  const { oauthScopes } = JSON.parse(read('appsscript.json')) as { oauthScopes: string[] };
  expect([...needed].map((scope) => SCOPE + scope).sort()).toEqual(oauthScopes.sort());
});
