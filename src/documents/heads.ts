import type { NumberedDocument } from '../provisions/document-settings.ts';
import { communeOf, type Draft, longDay, numberOf, placeOf } from './draft.ts';
import type { Head } from './model.ts';

const COMMITTEE = 'ỦY BAN NHÂN DÂN';

/** Head of a text of the commune's committee or its chairman. */
export const committeeHead = (draft: Draft, document: NumberedDocument): Head => ({
  is: 'head',
  above: [],
  issuer: [COMMITTEE, communeOf(draft).toUpperCase()],
  number: `Số: ${numberOf(draft, document)}`,
  placeAndDate: `${placeOf(draft)}, ${longDay(draft.day(document.dateKey))}`,
});

/** Head of a text of the Council; minutes have a number and say their day in the text. */
export const councilHead = (draft: Draft, document: NumberedDocument, numbered = true, dated = false): Head => ({
  is: 'head',
  above: [COMMITTEE, communeOf(draft).toUpperCase()],
  issuer: ['HỘI ĐỒNG', 'THI ĐUA - KHEN THƯỞNG'],
  number: numbered ? `Số: ${numberOf(draft, document)}` : '',
  placeAndDate: dated ? `${placeOf(draft)}, ${longDay(draft.day(document.dateKey))}` : '',
});

/** Head of a list without a number; of the day of the run, or of a day still to be filled in. */
export const listHead = (draft: Draft, day: string | null = draft.view.today): Head => ({
  is: 'head',
  above: [],
  issuer: [COMMITTEE, communeOf(draft).toUpperCase()],
  number: '',
  placeAndDate: `${placeOf(draft)}, ${longDay(day)}`,
});
