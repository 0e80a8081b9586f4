import { describe, expect, it } from 'vitest';
import type { Page, Question } from '../../../local/google/run-context.ts';
import { hostOf, mainOf, outcome, script } from '../script.ts';

const UI = 'const ui = SpreadsheetApp.getUi();';

describe('alert and prompt', () => {
  it.each<[string, Question]>([
    ["alert('Xong')", { title: '', prompt: 'Xong', buttons: 'OK' }],
    ["alert('Xóa?', ui.ButtonSet.YES_NO)", { title: '', prompt: 'Xóa?', buttons: 'YES_NO' }],
    ["alert('Chú ý', 'Xóa?', ui.ButtonSet.OK_CANCEL)", { title: 'Chú ý', prompt: 'Xóa?', buttons: 'OK_CANCEL' }],
    ["prompt('Tên?')", { title: '', prompt: 'Tên?', buttons: 'OK' }],
    ["prompt('Tên?', ui.ButtonSet.OK_CANCEL)", { title: '', prompt: 'Tên?', buttons: 'OK_CANCEL' }],
    [
      "prompt('Khai báo', 'Tên?', ui.ButtonSet.YES_NO_CANCEL)",
      { title: 'Khai báo', prompt: 'Tên?', buttons: 'YES_NO_CANCEL' },
    ],
  ])('ask what the script says: %s', (call, expected) => {
    const asked: Question[] = [];
    script(`${UI} ui.${call}`, {
      ui: {
        alert: (question) => {
          asked.push(question);
          return 'OK';
        },
        prompt: (question) => {
          asked.push(question);
          return { button: 'OK', text: '' };
        },
      },
    });
    expect(asked).toEqual([expected]);
  });

  it('give the button and the text that the person chose', () => {
    expect(
      script(
        `${UI} const answer = ui.prompt('Tên?', ui.ButtonSet.OK_CANCEL);
         return [ui.alert('Xóa?') === ui.Button.CLOSE, answer.getSelectedButton() === ui.Button.CANCEL, answer.getResponseText()]`,
        { ui: { alert: () => 'CLOSE', prompt: () => ({ button: 'CANCEL', text: 'An' }) } },
      ),
    ).toEqual([true, true, 'An']);
  });

  it('are answered with yes and an empty text where nobody is asked', () => {
    expect(
      script(`${UI} return [
        ui.alert('a').name(), ui.alert('a', ui.ButtonSet.YES_NO).name(), ui.alert('a', ui.ButtonSet.YES_NO_CANCEL).name(),
        ui.alert('a', ui.ButtonSet.OK_CANCEL).name(), ui.prompt('a').getSelectedButton().name(), ui.prompt('a').getResponseText()]`),
    ).toEqual(['OK', 'YES', 'YES', 'OK', 'OK', '']);
  });

  it.each([
    ['ui.alert()', '()', 'alert'],
    ['ui.alert(5)', '(number)', 'alert'],
    ["ui.alert('a', 'b')", '(String,String)', 'alert'],
    ["ui.alert('a', ui.Button.OK)", '(Button)', 'alert'],
    ['ui.prompt(null, null)', '(null,null)', 'prompt'],
  ])('take no other arguments: %s', (call, kinds, member) => {
    expect(script(`${UI} ${call}`)).toBe(
      `Exception: The parameters ${kinds === '(Button)' ? '(String,Button)' : kinds} don't match the method signature for Ui.${member}.`,
    );
  });
});

describe('a toast', () => {
  it('has a title and five seconds unless the script says otherwise', () => {
    const shown: unknown[] = [];
    script("file.toast('Đã ghi'); file.toast('Đã ghi', 'Tính điểm', 10)", { ui: { toast: (one) => shown.push(one) } });
    expect(shown).toEqual([
      { text: 'Đã ghi', title: '', seconds: 5 },
      { text: 'Đã ghi', title: 'Tính điểm', seconds: 10 },
    ]);
  });
});

describe('menus', () => {
  const MENU = mainOf(`${UI}
    ui.createMenu('Thi đua')
      .addItem('Thiết lập', 'setUp')
      .addSeparator()
      .addSubMenu(ui.createMenu('Báo cáo').addItem('In', 'print').addSeparator().addItem('Gửi', 'send'))
      .addToUi()`);

  it('have items, separators and submenus', () => {
    const host = hostOf(MENU);
    host.run('main');
    expect(host.menus).toEqual([
      {
        caption: 'Thi đua',
        items: [
          { caption: 'Thiết lập', functionName: 'setUp' },
          null,
          {
            caption: 'Báo cáo',
            items: [{ caption: 'In', functionName: 'print' }, null, { caption: 'Gửi', functionName: 'send' }],
          },
        ],
      },
    ]);
  });

  it('are not doubled when they are drawn again', () => {
    const host = hostOf(MENU);
    host.run('main');
    host.run('main');
    expect(host.menus.map(({ caption }) => caption)).toEqual(['Thi đua']);
  });

  it('are not drawn before addToUi', () => {
    const host = hostOf(mainOf(`${UI} ui.createMenu('Thi đua').addItem('Thiết lập', 'setUp')`));
    host.run('main');
    expect(host.menus).toEqual([]);
  });
});

describe('pages', () => {
  /** Pages that a piece of script shows. */
  function shown(body: string): Page[] {
    const pages: Page[] = [];
    const text = outcome(
      hostOf(mainOf(`${UI} ${body}`), {
        html: { 'report.html': '<p>Báo cáo</p>' },
        ui: { dialog: (page) => pages.push(page) },
      }),
    );
    if (text !== undefined) throw new Error(String(text));
    return pages;
  }

  it.each<[string, Page]>([
    [
      "ui.showModalDialog(HtmlService.createHtmlOutput('<b>x</b>').setWidth(600).setHeight(400), 'Xem')",
      { kind: 'modal', title: 'Xem', html: '<b>x</b>', width: 600, height: 400 },
    ],
    [
      "ui.showModelessDialog(HtmlService.createHtmlOutput('<b>').append('x</b>'), 'Xem')",
      { kind: 'modeless', title: 'Xem', html: '<b>x</b>', width: null, height: null },
    ],
    [
      "ui.showSidebar(HtmlService.createHtmlOutputFromFile('report').setTitle('Báo cáo'))",
      { kind: 'sidebar', title: 'Báo cáo', html: '<p>Báo cáo</p>', width: null, height: null },
    ],
  ])('are shown as the script made them: %s', (body, expected) => {
    expect(shown(body)).toEqual([expected]);
  });

  it('cannot be made of a file that the project lacks', () => {
    expect(script("HtmlService.createHtmlOutputFromFile('nowhere')")).toBe(
      'Exception: No HTML file named nowhere was found.',
    );
  });
});

describe('scopes', () => {
  const oauthScopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];

  it.each([
    [
      "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'y')",
      'Ui.showModalDialog. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    ],
    [
      'Session.getEffectiveUser()',
      'Session.getEffectiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    ],
  ])('that the manifest lacks are refused with Google’s sentence: %s', (body, sentence) => {
    expect(script(body, { manifest: { oauthScopes } })).toBe(
      `Exception: You do not have permission to call ${sentence}`,
    );
  });

  it('are named all where one of them is enough', () => {
    expect(script('', { manifest: { oauthScopes: [] } })).toBe(
      'Exception: You do not have permission to call SpreadsheetApp.getActive. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets',
    );
  });

  it('that the manifest has are enough', () => {
    const all = [...oauthScopes, 'https://www.googleapis.com/auth/userinfo.email'];
    expect(
      script('return Session.getEffectiveUser().getEmail()', {
        manifest: { oauthScopes: all },
        user: 'an@example.com',
      }),
    ).toBe('an@example.com');
  });

  it('are not asked for where there is no manifest', () => {
    expect(script('return Session.getActiveUser().getEmail()', { user: 'an@example.com' })).toBe('an@example.com');
  });
});
