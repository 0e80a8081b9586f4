import { describe, expect, it } from 'vitest';
import type { UiDriver } from '../../local/google/run-context.ts';
import { createHost } from '../../local/host.ts';
import { menuItems } from '../../local/menu-items.ts';
import { PARITY_CASES } from '../../src/parity/index.ts';
import { read } from '../repository/sources.ts';
import { CODE, DECISION_DAY, MANIFEST, sampleBook, tab } from './office.ts';

/** The file of cases as it is pushed to Google. */
const CASES = read('dist/parity-cases.html');

/** Clicks “Tự kiểm tra” in a workbook of the sample commune: what was shown, and the tabs afterwards. */
function selfCheck() {
  const book = sampleBook();
  const before = book.sheets.map(({ name }) => name);
  const shown: string[] = [];
  const html = { preview: '<p>Trang</p>', 'parity-cases': CASES };
  const alert: UiDriver['alert'] = ({ prompt, buttons }) => {
    shown.push(prompt);
    return buttons.startsWith('YES') ? 'YES' : 'OK';
  };
  const host = createHost({ code: CODE, manifest: MANIFEST, html, now: DECISION_DAY, book, ui: { alert } });
  host.run('onOpen');
  const item = menuItems(host.menus).find(({ caption }) => caption === 'Tự kiểm tra');
  host.run(item?.functionName ?? '');
  return { book, shown, added: book.sheets.map(({ name }) => name).filter((name) => !before.includes(name)) };
}

describe('Tự kiểm tra', () => {
  const { book, shown, added } = selfCheck();

  it('says in one line that everything held, with locale and time zone', () => {
    const count = PARITY_CASES.length;
    expect(shown[shown.length - 1]?.split('\n')[0]).toBe(
      `Tự kiểm tra 30/01/2024 08:00: ${count} điều, ${count} đúng, 0 sai, 0 khác (điều chưa chắc); vi_VN, Asia/Ho_Chi_Minh.`,
    );
  });

  it('reads its cases from a file that holds just them', () => {
    const data = CASES.replace('<script type="application/json">', '').replace('</script>', '');
    expect(JSON.parse(data)).toEqual(JSON.parse(JSON.stringify(PARITY_CASES)));
    expect(data).not.toMatch(/<|\/\//);
  });

  it('removes its scratch tabs and leaves one tab with a line for each case', () => {
    expect(added).toEqual(['Tự kiểm tra']);
    const result = tab(book, 'Tự kiểm tra');
    expect(result.display(3, 1)).toBe('ĐÚNG');
    expect(result.lastRow).toBe(PARITY_CASES.length + 2);
  });
});
