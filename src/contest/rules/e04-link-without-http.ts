import { readEvidence } from '../evidence.ts';
import { evidenceCells } from '../evidence-cells.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

/** An address that cannot be clicked because it lacks https://. */
export const linkWithoutHttp: RowRule = {
  id: 'E04',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (minh chứng phải mở được)',
  sentence: 'Tab {tab}, ô {cell}: đường dẫn “{link}” thiếu https:// ở đầu nên không bấm mở được.',
  remedy: 'Mở trang ấy, chép lại cả đường dẫn từ thanh địa chỉ.',
  find: (facts) =>
    evidenceCells(facts).flatMap(({ who, place, items }) =>
      items.flatMap((typed): Finding[] => {
        const { bareLink } = readEvidence(typed);
        if (bareLink === '') return [];
        return [{ at: place, participants: who ? [who.code] : [], values: { link: quote(bareLink) } }];
      }),
    ),
};
