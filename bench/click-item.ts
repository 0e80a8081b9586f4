import fs from 'node:fs';
import type { Book } from '../local/book/book.ts';
import { createHost } from '../local/host.ts';
import { dialogData, pressDo, pressLook } from '../local/press-preview.ts';
import type { Carried } from '../src/changes/preview.ts';
import type { MenuItem } from '../src/menu.ts';
import type { Click } from './workbook.ts';

const CODE = fs.readFileSync('dist/Code.js', 'utf8');
const MANIFEST = JSON.parse(fs.readFileSync('dist/appsscript.json', 'utf8'));
const HTML = Object.fromEntries(
  fs
    .readdirSync('dist')
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file.replace('.html', ''), fs.readFileSync(`dist/${file}`, 'utf8')]),
);

/** What is typed or pasted where an item asks, by the name of its action. */
const TEXTS: Readonly<Record<string, string>> = {
  'fill-settings': 'commune: xã Thanh Mộc',
  'paste-plan': 'KẾ HOẠCH\nPhát động phong trào thi đua cải cách hành chính năm 2024\nHạn đăng ký: ngày 20/3/2024.',
  'import-roster': 'Họ và tên\tChức vụ\nLê Văn Mới\tCông chức',
  'paste-rubric': 'Mã\tTiêu chí\tĐiểm\nA91\tĐúng giờ\t10',
  'paste-index': 'Mã\tTiêu chí\tĐiểm\n9.1\tĐúng giờ\t10',
  'return-selected': 'thiếu minh chứng',
  'explain-person': 'CB00001',
  'unlock-scores': 'sửa nhầm',
  publish: 'CÔNG BỐ',
  'adjust-published': '12/QĐ-UBND; kiểm tra lại',
  'withdraw-results': '13/QĐ-UBND; CB00001; khai sai',
  'seal-year': '2024',
  'reopen-year': '2024; kiểm tra lại',
  'start-new-year': '2025 MỞ NĂM MỚI',
};

export interface ItemClick extends Click {
  /** What the item said in the end, or '' where it only opened a page. */
  readonly said: string;
  /** Whether it was carried out. */
  readonly isDone: boolean;
}

/** Clicks a menu item as the officer does: types what it asks for, looks at the preview and presses Làm. */
export function clickItem(book: Book, { functionName, action }: MenuItem): ItemClick {
  const text = TEXTS[action?.name ?? ''] ?? '';
  const said: string[] = [];
  let opened: ReturnType<typeof dialogData> | Carried = null;
  const host = createHost({
    code: CODE,
    manifest: MANIFEST,
    html: HTML,
    now: new Date('2024-01-30T08:00:00+07:00'),
    book,
    ui: {
      prompt: () => ({ button: 'OK', text }),
      toast: (message) => void said.push(message.text),
      alert: ({ prompt }) => {
        said.push(prompt);
        return 'OK';
      },
      dialog: (page) => {
        opened = dialogData(page);
      },
    },
  });
  const started = performance.now();
  host.run(functionName);
  // TypeScript does not see that the dialog is opened by the run.
  let shown = opened as ReturnType<typeof dialogData> | Carried;
  if (shown && 'prompt' in shown) shown = pressLook(host, shown, text);
  if (shown && 'is' in shown && shown.is === 'again') shown = shown.preview;
  if (shown && 'digest' in shown) shown = pressDo(host, shown);
  const carried = shown && 'is' in shown && shown.is !== 'again' ? shown : null;
  if (carried) said.push(carried.message);
  return {
    calls: host.calls.snapshot(),
    milliseconds: Math.round(performance.now() - started),
    said: said.join(' '),
    isDone: carried?.is === 'done',
  };
}
