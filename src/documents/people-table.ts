import type { Participant } from '../contest/participants.ts';
import type { Standing } from '../contest/standings.ts';
import { type Draft, pointsText } from './draft.ts';

/** "Bà Nguyễn Thị Hòa"; collectives have no honorific. */
export const nameOf = ({ title, name }: Participant): string => [title, name].filter((part) => part !== '').join(' ');

/** What lists show of a person: honorific with name, position, unit. */
export const personCells = ({ score: { participant } }: Standing): [string, string, string] => [
  nameOf(participant),
  participant.position,
  participant.unit,
];

/** What a person has achieved, in one line from the outcome: "95,25 điểm, mức “tiêu biểu, xuất sắc”". */
export const achievementLine = (standing: Standing, draft: Draft): string =>
  `${pointsText(standing, draft)} điểm, mức “${standing.level ?? ''}”`;

/** People in a sentence: "Bà Nguyễn Thị Hòa; Ông Bùi Minh Bình", or that there is nobody. */
export const inSentence = (standings: readonly Standing[]): string =>
  standings.length === 0 ? 'không có' : standings.map(({ score }) => nameOf(score.participant)).join('; ');

/** "06": counts of people below ten get a zero, as lists of awards print them. */
export const twoDigits = (count: number): string => String(count).padStart(2, '0');
