import { describe, expect, it } from 'vitest';
import { hostOf, mainOf, script } from '../script.ts';

describe('a fault of the local sheet', () => {
  it('is never taken for Google’s refusal', () => {
    const body = `try { SpreadsheetApp.getUi().alert('x'); } catch (error) { return [error.name, error instanceof Error]; }`;
    const alert = () => {
      throw new Error('The screen is gone');
    };
    expect(script(body, { ui: { alert } })).toEqual(['HostDefect', true]);
  });

  it('names what Google has and the local sheet lacks', () => {
    expect([
      script("SpreadsheetApp.openById('x')"),
      script("DriveApp.getFileById('x')"),
      script('sheet.getRange("A1").getDeveloperMetadata()'),
      script('return typeof UrlFetchApp'),
    ]).toEqual([
      'NotEmulatedError: NotEmulated: Google has SpreadsheetApp.openById, the local sheet has not.',
      'NotEmulatedError: NotEmulated: Google has DriveApp.getFileById, the local sheet has not.',
      'NotEmulatedError: NotEmulated: Google has Range.getDeveloperMetadata, the local sheet has not.',
      'object',
    ]);
  });

  it('does not count what was never done', () => {
    const host = hostOf(mainOf("try { SpreadsheetApp.openById('x'); } catch (error) {}"));
    host.run('main');
    expect(host.calls.snapshot().members).toEqual({ 'SpreadsheetApp.getActive': 1, 'Spreadsheet.getActiveSheet': 1 });
  });
});
