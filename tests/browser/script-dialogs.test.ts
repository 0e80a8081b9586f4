import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBook } from '../../local/book/book.ts';
import { dialog, menu, notice, shown, sideBar, type, waitForCell } from './at-the-sheet.ts';
import { ServedSheet } from './served-sheet.ts';

/** A small script that shows everything a script can show. */
const CODE = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  const inner = ui.createMenu('Trong').addItem('Hỏi tên', 'askName');
  ui.createMenu('Thử').addItem('Hỏi', 'askFirst').addSeparator().addSubMenu(inner)
    .addItem('Mở thanh bên', 'openSide').addItem('Mở hộp', 'openBox')
    .addItem('Mở hộp bên cạnh', 'openBeside').addItem('Làm lâu', 'workLong').addToUi();
}
function put(cell, text) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(cell).setValue(text); }
function askFirst() {
  const ui = SpreadsheetApp.getUi();
  put('A1', 'đang hỏi');
  put('A1', String(ui.alert('Câu hỏi', 'Làm tiếp?', ui.ButtonSet.YES_NO)));
}
function askName() {
  const answer = SpreadsheetApp.getUi().prompt('Tên?');
  put('A2', answer.getResponseText() + '/' + answer.getSelectedButton());
}
function openSide() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('side').setTitle('Bên')); }
function openBox() {
  const text = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B1').getValue();
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('box').append('<p>').appendUntrusted(text).append('</p>'), 'Hộp');
}
function openBeside() { SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutputFromFile('beside'), 'Hộp bên cạnh'); }
function workLong() { for (const end = Date.now() + 3000; Date.now() < end; ); put('A3', 'xong'); }
function add(a, b) { return a + b; }
function nested() { return { at: new Date(0) }; }
function hidden_() { return 1; }
function fails() { throw new Error('hỏng rồi'); }
function onEdit(e) { if (e.range.getA1Notation() === 'C1') put('C2', e.value + ' trước là ' + e.oldValue); }
`;

const SIDE = `<p id="out">chưa</p><script>
const say = (text) => { document.getElementById('out').textContent = text; };
google.script.run.withUserObject('đối tượng').withSuccessHandler((sum, user) => say(sum + ' ' + user)).add(2, 3);
window.tryAll = () => {
  const run = google.script.run.withFailureHandler((error) => say(error.message)).withSuccessHandler((value) => say('có ' + JSON.stringify(value)));
  return { fails: () => run.fails(), nested: () => run.nested(), hidden: () => typeof run.hidden_, date: () => run.add({ a: new Date() }, 1) };
};
</script>`;

const BESIDE = `<button onclick="google.script.run.put('E1', 'từ hộp')">Ghi</button>`;

const sheet = new ServedSheet({
  book: createBook(),
  code: CODE,
  html: { side: SIDE, box: '<h1>Hộp</h1>', beside: BESIDE },
});
const TAB = 'Trang tính1';

beforeAll(() => {
  sheet.now = null;
  return sheet.start();
});
afterAll(() => sheet.close());

test('the script waits in an alert while others type, and goes on with the answer', async () => {
  const [page, other] = [await sheet.open('officer'), await sheet.open('staff')];
  await menu(page, 'Thử', 'Hỏi');
  await page.getByRole('button', { name: 'Có' }).waitFor();
  await type(other, TAB, 'D1', 'vẫn gõ được');
  await waitForCell(other, TAB, 'D1', 'vẫn gõ được');
  await page.getByRole('button', { name: 'Có' }).click();
  await waitForCell(other, TAB, 'A1', 'YES');
  expect(await shown(page, TAB, 'D1')).toBe('vẫn gõ được');
});

test('Escape closes an alert, and so does leaving the page', async () => {
  const [page, other] = [await sheet.open('officer'), await sheet.open('staff')];
  await menu(page, 'Thử', 'Hỏi');
  await page.getByRole('button', { name: 'Có' }).waitFor();
  await page.keyboard.press('Escape');
  await waitForCell(other, TAB, 'A1', 'CLOSE');
  await type(other, TAB, 'A1', 'x');
  await menu(page, 'Thử', 'Hỏi');
  await page.getByRole('button', { name: 'Có' }).waitFor();
  await page.close();
  await waitForCell(other, TAB, 'A1', 'CLOSE');
});

test('a second script waits for the first and says so', async () => {
  const [page, other] = [await sheet.open('officer'), await sheet.open('staff')];
  await menu(page, 'Thử', 'Hỏi');
  await page.getByRole('button', { name: 'Có' }).waitFor();
  await menu(other, 'Thử', 'Hỏi tên');
  expect(await notice(other)).toContain('Một lần chạy khác chưa xong');
  await page.getByRole('button', { name: 'Không' }).click();
  await other.getByRole('textbox', { name: 'Tên?' }).fill('Lan');
  await other.getByRole('button', { name: 'OK' }).click();
  await waitForCell(page, TAB, 'A2', 'Lan/OK');
});

test('google.script.run in the side bar is as strict as that of Google', async () => {
  const page = await sheet.open('officer');
  await menu(page, 'Thử', 'Mở thanh bên');
  const out = sideBar(page).locator('#out');
  await out.getByText('5 đối tượng').waitFor();
  const inFrame = page.frames().find((frame) => frame !== page.mainFrame());
  await inFrame?.evaluate('tryAll().fails()');
  await out.getByText('hỏng rồi').waitFor();
  await inFrame?.evaluate('tryAll().nested()');
  await out.getByText('Failed due to illegal value').waitFor();
  expect(await inFrame?.evaluate('tryAll().hidden()')).toBe('undefined');
  await expect(inFrame?.evaluate('tryAll().date()')).rejects.toThrow('illegal value');
});

test('HTML in a cell is text in a dialog', async () => {
  const page = await sheet.open('officer');
  await type(page, TAB, 'B1', '<img src=x onerror="document.title=1"><b>đậm</b>');
  await menu(page, 'Thử', 'Mở hộp');
  await dialog(page).getByText('<b>đậm</b>').waitFor();
  expect(await dialog(page).locator('img').count()).toBe(0);
  await page.getByRole('button', { name: 'Đóng' }).click();
});

test('a modeless dialog leaves the sheet to the person, and its script still runs', async () => {
  const page = await sheet.open('officer');
  await menu(page, 'Thử', 'Mở hộp bên cạnh');
  await dialog(page).getByRole('button', { name: 'Ghi' }).waitFor();
  await type(page, TAB, 'D5', 'gõ cạnh hộp');
  await waitForCell(page, TAB, 'D5', 'gõ cạnh hộp');
  await dialog(page).getByRole('button', { name: 'Ghi' }).click();
  await waitForCell(page, TAB, 'E1', 'từ hộp');
  expect(await page.locator('dialog.page').count()).toBe(1);
  await page.getByRole('button', { name: 'Đóng' }).click();
  expect(await page.locator('dialog.page').count()).toBe(0);
});

test('work of more than two seconds says that it goes on', async () => {
  const page = await sheet.open('officer');
  await menu(page, 'Thử', 'Làm lâu');
  await page.getByText('Đang làm, xin chờ…').waitFor();
  await waitForCell(page, TAB, 'A3', 'xong');
  await page.getByText('Đang làm, xin chờ…').waitFor({ state: 'hidden' });
});

test('onEdit runs for what a person types, with value and old value, not for what a script writes', async () => {
  const page = await sheet.open('officer');
  await type(page, TAB, 'C1', 'một');
  await waitForCell(page, TAB, 'C2', 'một trước là undefined');
  await type(page, TAB, 'C1', 'hai');
  await waitForCell(page, TAB, 'C2', 'hai trước là một');
});

test('no tab had an error and nothing left the machine', () => {
  expect(sheet.errors).toEqual([]);
  expect(sheet.external).toEqual([]);
});
