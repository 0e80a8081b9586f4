import { describe, expect, it } from 'vitest';
import type { Book } from '../../local/book/book.ts';
import { MENU_ITEMS } from '../../src/menu.ts';
import { TABS } from '../../src/tabs/index.ts';
import { isInput } from '../../src/tabs/read-input.ts';
import { UNDO } from '../end-to-end/office.ts';
import { clickAndDo, look } from './click-twice.ts';
import { type Scene, scenes } from './scenes.ts';

const INPUT_TABS = new Set(TABS.filter(isInput).map(({ name }) => name));

/** Every value of every tab but the add-on's own notes. */
function values(book: Book): Record<string, string[]> {
  const tabs = book.sheets.filter(({ name }) => name !== 'Nhật ký' && name !== 'Hoàn tác');
  return Object.fromEntries(
    tabs.flatMap((sheet) => {
      const cells: string[] = [];
      for (let row = 1; row <= sheet.lastRow; row += 1)
        for (let column = 1; column <= sheet.lastColumn; column += 1) {
          const value = sheet.value(row, column);
          if (value !== '') cells.push(`${row} ${column} ${JSON.stringify(value)}`);
        }
      // A list that the run has made stays as an empty tab, which the message says.
      return cells.length > 0 ? [[sheet.name, cells]] : [];
    }),
  );
}

const undoScene = (scene: Scene): Scene => ({ ...scene, item: UNDO, text: '' });

const makesInputTab = ({ book, item }: Scene): boolean =>
  /^(Thiết lập|Sửa sổ)/.test(item) && [...INPUT_TABS].some((name) => !book.sheet(name));

describe('every menu item that changes something', () => {
  it.each([...scenes()].map((scene) => [scene.title, scene] as const))(
    '“%s”: shown before, taken back after',
    (_, scene) => {
      const action = MENU_ITEMS.find(({ label }) => label === scene.item)?.action;
      const book = scene.book.clone();
      const before = values(book);
      const { preview } = look(book, scene);
      expect(values(book)).toEqual(before);
      expect(preview?.tabs.some(({ count, created }) => count > 0 || created)).toBe(true);
      clickAndDo(book, scene);
      expect(values(book)).not.toEqual(before);
      const done = values(book);
      const said = clickAndDo(book, undoScene(scene));
      if (action?.isUndo) return;
      if (action?.forgets) expect(values(book)).toEqual(done);
      else if (action?.isFinal || makesInputTab(scene)) {
        expect(said).toContain(`Không hoàn tác được “${scene.item}”`);
        expect(values(book)).toEqual(done);
      } else {
        expect(said).toContain(`Đã hoàn tác “${scene.item}”`);
        expect(values(book)).toEqual(before);
      }
    },
  );
});
