import { describe, expect, it } from 'vitest';
import { createHost } from '../../local/host.ts';
import { dialogData, pressDo } from '../../local/press-preview.ts';
import type { Carried, Preview } from '../../src/changes/preview.ts';
import { CHECK, CODE, click, DECISION_DAY, exported, HTML, MANIFEST, sampleBook } from './office.ts';

/** Presses Làm for “Kiểm tra” while Google fails from this call on, or at this call only. */
function checkedWhile(kind: 'exception' | 'lost' | 'outage', atCall: number): { carried: Carried; issues: number } {
  const book = sampleBook();
  const shared = { code: CODE, manifest: MANIFEST, html: HTML, book, now: DECISION_DAY };
  let preview: Preview | null = null;
  const first = createHost({
    ...shared,
    ui: {
      dialog: (page) => {
        preview = dialogData(page) as Preview;
      },
    },
  });
  first.run('check');
  const carried = pressDo(createHost({ ...shared, faults: { atCall, kind } }), preview as unknown as Preview);
  return { carried, issues: exported(book, 'checks').length };
}

const ISSUES = (): number => {
  const book = sampleBook();
  click(book, CHECK);
  return exported(book, 'checks').length;
};

describe('when Google says “Service Spreadsheets failed while accessing document…”', () => {
  it.each(['exception', 'lost'] as const)('once (%s), while reading or while writing: it is tried again', (kind) => {
    for (const atCall of [60, 220, 240]) {
      const { carried, issues } = checkedWhile(kind, atCall);
      expect([atCall, carried.is, issues]).toEqual([atCall, 'done', ISSUES()]);
    }
  });

  it('again and again, the officer is told what to do instead of a raw error', () => {
    expect(checkedWhile('outage', 60)).toEqual({
      carried: {
        is: 'stopped',
        message:
          'Google đang lỗi tạm thời, thử ba lần chưa được. Phần đã ghi (nếu có) vẫn đúng. Chờ một phút rồi bấm lại “Kiểm tra”: phần mềm làm nốt phần còn lại.',
      },
      issues: 0,
    });
  });
});
