import { nameAndCode } from '../participants.ts';
import { at } from '../records.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

/** What several assessors gave and no line of "Phiếu chấm" takes up. */
export const assessorsUnused: RowRule = {
  id: 'R12',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (Chấm nhiều người)',
  sentence: 'Tab {tab}, ô {cell}: {name}, tiêu chí {code} chưa có dòng trong Phiếu chấm, nên điểm này chưa được tính.',
  remedy: 'Thêm một dòng người và tiêu chí này vào Phiếu chấm, để trống ô Thẩm định.',
  find: ({ panels, scoreLines }) => {
    const taken = new Set(scoreLines.flatMap(({ panel }) => (panel ? [panel] : [])));
    return panels.panels.flatMap((panel): Finding[] => {
      const [first] = panel.lines;
      if (!first?.found.who || taken.has(panel)) return [];
      const values = { name: nameAndCode(first.found.who), code: quote(panel.criterion.code) };
      return [{ at: at(first.row, 'criterion'), participants: [first.found.who.code], values }];
    });
  },
};
