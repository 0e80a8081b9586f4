import { readEvidence, sameEvidenceKey } from '../evidence.ts';
import { evidenceCells } from '../evidence-cells.ts';
import { nameAndCode, type Participant } from '../participants.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

/** The same link or the same document number given as evidence by two people. */
export const sharedEvidence: RowRule = {
  id: 'E02',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (minh chứng của ai ghi cho người ấy)',
  sentence: 'Tab {tab}, ô {cell}: minh chứng “{item}” của {name} cũng được {other} dùng.',
  remedy: 'Nếu cùng làm một việc, ghi rõ phần việc của mỗi người; nếu ghi nhầm, sửa lại.',
  find: (facts) => {
    const first = new Map<string, Participant>();
    return evidenceCells(facts).flatMap(({ who, place, items }): Finding[] => {
      if (who?.kind !== 'individual') return [];
      return items.flatMap((typed): Finding[] => {
        const key = sameEvidenceKey(readEvidence(typed));
        if (key === '') return [];
        const earlier = first.get(key) ?? who;
        first.set(key, earlier);
        if (earlier === who) return [];
        const values = { item: quote(typed), name: nameAndCode(who), other: nameAndCode(earlier) };
        return [{ at: place, participants: [who.code, earlier.code], values }];
      });
    });
  },
};
