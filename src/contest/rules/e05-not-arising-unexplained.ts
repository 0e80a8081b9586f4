import { nameAndCode } from '../participants.ts';
import { at } from '../records.ts';
import { readEntry } from '../scoring/entry.ts';
import type { Finding, RowRule } from './rule.ts';

/**
 * “Không phát sinh” in a score sheet without a word that shows it. Lines of the commune's index explain themselves by
 * their criterion and are left to whoever assesses the index.
 */
export const notArisingUnexplained: RowRule = {
  id: 'E05',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (không phát sinh phải nói vì sao)',
  sentence: 'Tab {tab}, ô {cell}: {name} ghi “không phát sinh” ở tiêu chí {criterion} nhưng không nói vì sao.',
  remedy: 'Ghi vì sao ở cột Lý do chênh lệch, hoặc ghi sổ, văn bản cho thấy ở cột Minh chứng.',
  find: ({ scoreLines }) =>
    scoreLines.flatMap(({ row, found, criterion }): Finding[] => {
      const column = (['self', 'assessed'] as const).find((side) => readEntry(row[side]).is === 'not-arising');
      if (!column || row.reason !== '' || row.evidence !== '') return [];
      const values = {
        name: found.who ? nameAndCode(found.who) : row.participant,
        criterion: criterion?.code ?? row.criterion,
      };
      return [{ at: at(row, column), participants: found.who ? [found.who.code] : [], values }];
    }),
};
