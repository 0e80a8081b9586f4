import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBook } from '../../local/book/book.ts';
import type { Page } from '../../local/google/run-context.ts';
import { createHost } from '../../local/host.ts';
import { menuItems } from '../../local/menu-items.ts';
import { CODE, MANIFEST } from '../end-to-end/office.ts';

const html = fs.readFileSync(path.resolve(import.meta.dirname, '../../dist/documents.html'), 'utf8');

/** Clicks "Văn bản…" where Google shows dialogs, or where it has lost the page. */
function clicked(pages: Readonly<Record<string, string>>): { dialogs: Page[]; alerts: string[] } {
  const dialogs: Page[] = [];
  const alerts: string[] = [];
  const host = createHost({
    code: CODE,
    manifest: MANIFEST,
    html: pages,
    book: createBook(),
    ui: {
      dialog: (page) => dialogs.push(page),
      alert: ({ prompt }) => {
        alerts.push(prompt);
        return 'OK';
      },
    },
  });
  host.run('onOpen');
  const item = menuItems(host.menus).find(({ caption }) => caption === 'Văn bản…');
  host.run(item?.functionName ?? '');
  return { dialogs, alerts };
}

describe('the menu item “Văn bản…”', () => {
  it('opens the page, which needs nothing from elsewhere', () => {
    const { dialogs, alerts } = clicked({ documents: html });
    expect([dialogs.length, alerts]).toEqual([1, []]);
    expect(dialogs[0]?.html).toContain('Tải các văn bản chưa tải');
    expect(dialogs[0]?.html).not.toMatch(/<script[^>]+src=|<link/);
  });

  it('says what to do where no dialog can be shown', () => {
    expect(clicked({}).alerts).toEqual([
      'Không mở được hộp thoại. Hãy mở bảng tính bằng trình duyệt trên máy tính rồi bấm lại.',
    ]);
  });
});
