import { LEVELS } from '../../provisions/bands.ts';
import { ANNUAL_RATINGS, TOP_RATING } from '../../provisions/people.ts';
import { gates, isCandidate } from '../awards/eligibility.ts';
import { nameAndCode } from '../participants.ts';
import type { Finding, PeopleRule } from './rule.ts';

/** An official of the commune who meets exactly one of the two gates to the superior level. */
export const oneGate: PeopleRule = {
  id: 'C12',
  stage: 'people',
  level: 'block',
  stops: 'superior-list',
  source: 'KH 06/3/2023, mục 5',
  sentence: '{name} chưa đủ điều kiện đề nghị {superior}: thiếu {lack}.',
  remedy: 'Đối chiếu Bảng điểm với xếp loại năm (tab {tab}, ô {cell}).',
  find: ({ facts, standingOf }) =>
    facts.roster.participants.filter(isCandidate).flatMap((participant): Finding[] => {
      const { level, rating } = gates(participant, standingOf(participant.code));
      if (level === rating) return [];
      const ofRating =
        participant.annualRating === null ? 'kết quả xếp loại năm' : `xếp loại ${ANNUAL_RATINGS[TOP_RATING]}`;
      const values = {
        name: nameAndCode(participant),
        superior: facts.settings.superior || 'cấp trên',
        lack: level ? ofRating : `mức “${LEVELS.outstanding}”`,
      };
      return [{ at: participant.place('annualRating'), participants: [participant.code], values }];
    }),
};
