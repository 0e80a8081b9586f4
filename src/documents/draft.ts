import { toFixedText } from '../contest/rational.ts';
import type { Settings } from '../contest/settings.ts';
import type { Standing } from '../contest/standings.ts';
import { inFull } from '../provisions/abbreviations.ts';
import type { NumberedDocument } from '../provisions/document-settings.ts';
import { SETTINGS } from '../provisions/settings.ts';
import type { View } from '../tabs/view.ts';
import { longDate, readDay } from '../vietnamese/dates.ts';

/** Stands for a fact that is not known. */
export const BLANK = '……';

const LABELS = new Map(SETTINGS.map(({ key, label }) => [key, label]));

/** A document while it is written: the outcome, and what turns out to be missing. */
export interface Draft {
  readonly view: View;
  readonly settings: Settings;
  /** The fact, or the blank with a line that says what to fill in. */
  fact(value: string, what: string): string;
  /** A setting as text, or the blank. */
  setting(key: string): string;
  /** A day of the settings, yyyy-mm-dd; null where it is not given. */
  day(key: string): string | null;
  /** Something the officer has to know before it is signed. */
  remark(sentence: string): void;
}

/** A draft with the lists it fills. */
export interface OpenDraft extends Draft {
  readonly missing: readonly string[];
  readonly remarks: readonly string[];
}

/** Starts a document. */
export function draftOf(view: View): OpenDraft {
  const { settings } = view.outcome.facts;
  const missing = new Set<string>();
  const remarks = new Set<string>();
  const fact = (value: string, what: string): string => {
    if (value !== '') return value;
    missing.add(what);
    return BLANK;
  };
  const where = (key: string): string => `${LABELS.get(key) ?? key} (tab Cấu hình)`;
  return {
    view,
    settings,
    fact,
    setting: (key) => fact(settings.text(key), where(key)),
    day: (key) => readDay(fact(settings.text(key), where(key))),
    remark: (sentence) => remarks.add(sentence),
    get missing() {
      return [...missing];
    },
    get remarks() {
      return [...remarks];
    },
  };
}

const NO_DAY = `ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`;

/** "ngày 06 tháng 3 năm 2023", or the same with blanks. */
export const longDay = (day: string | null): string => (day === null ? NO_DAY : longDate(day));

/** "05/QĐ-UBND": numbers below 10 get a zero, a symbol typed along stays (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function numberOf(draft: Draft, { numberKey, symbol }: NumberedDocument): string {
  const typed = draft.setting(numberKey).replace(/\s*([/-])\s*/g, '$1');
  const [number = '', ...rest] = typed.split('/');
  const padded = /^\d$/.test(number) ? `0${number}` : number;
  return `${padded}/${rest.length > 0 ? rest.join('/') : symbol}`;
}

/** "Quyết định số 12/QĐ-UBND ngày 30 tháng 01 năm 2024". */
export const citation = (kind: string, draft: Draft, document: NumberedDocument): string =>
  `${kind} số ${numberOf(draft, document)} ${longDay(draft.day(document.dateKey))}`;

/** The commune as typed: "xã Thanh Mộc". */
export const communeOf = (draft: Draft): string => draft.setting('commune');

/** The name alone, as the place of a document: "Thanh Mộc". */
export const placeOf = (draft: Draft): string => communeOf(draft).replace(/^(xã|phường|thị trấn|đặc khu)\s+/i, '');

/** "Ủy ban nhân dân xã Thanh Mộc". */
export const committeeOf = (draft: Draft): string => `Ủy ban nhân dân ${communeOf(draft)}`;

/** The superior body without abbreviations. */
export const superiorOf = (draft: Draft): string => inFull(draft.setting('superior'));

export const yearOf = (draft: Draft): string => draft.setting('year');

/** The movement by its full name. */
export const movementOf = (draft: Draft): string =>
  `phong trào thi đua đẩy mạnh công tác cải cách hành chính nhà nước trên địa bàn ${communeOf(draft)} năm ${yearOf(draft)}`;

/** Points as printed: "84,00". */
export const pointsText = (standing: Standing, draft: Draft): string =>
  standing.score.total ? toFixedText(standing.score.total, draft.settings.decimals) : '';

/** The items of a setting that holds a list. */
export const listed = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
