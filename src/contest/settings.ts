import type { BandPreset } from '../provisions/bands.ts';
import { MID_YEAR_REVIEW } from '../provisions/check-thresholds.ts';
import {
  CONTEST_ENDS,
  REGISTRATION_DAYS,
  SELF_SCORE_CLOSES,
  SETTINGS,
  type SettingProvision,
} from '../provisions/settings.ts';
import { addDays, readDay } from '../vietnamese/dates.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import { readMoney, readNumber } from '../vietnamese/numbers.ts';
import type { Place } from '../workbook.ts';
import { type AwardSettings, readAwardSettings } from './award-settings.ts';
import { divide, fromDigits, isWhole, type Rational, rational, toNumber } from './rational.ts';
import { at, type SettingRow } from './records.ts';
import { DEFAULT_BANDS, readBands } from './typed-bands.ts';
import { type UnusableCell, unusable } from './unusable.ts';

/** From where on a check speaks; each is a setting of its own. */
export interface CheckThresholds {
  /** C06: points by which the self total may not exceed the assessed one without a reason. */
  readonly selfOverTotal: Rational;
  /** C06: share of a line's maximum. */
  readonly selfOverLine: Rational;
  readonly fullUnitMin: number;
  readonly leaderShareMax: Rational;
  readonly bodyShareMax: Rational;
  /** C09: years of awards in a row; 0 switches the check off. */
  readonly awardYearsMax: number;
  readonly textSimilarity: Rational;
  readonly topRatingShare: Rational;
  readonly womenGap: Rational;
  /** C17: working days. */
  readonly dossierDays: number;
  /** Lights of the leaders' page: shares of the due tasks finished on time. */
  readonly lightGood: Rational;
  readonly lightDoubtful: Rational;
  /** C21: null without a year. */
  readonly midYearReviewBy: string | null;
}

/** The settings as decisions use them; null where the officer left one blank and blank has a meaning of its own. */
export interface Settings {
  readonly commune: string;
  readonly superior: string;
  readonly province: string;
  readonly year: number | null;
  readonly planNumber: string;
  readonly planDate: string | null;
  readonly endDate: string | null;
  readonly registrationDeadline: string | null;
  /** The day registration was closed; null: it is open. */
  readonly registrationClosedOn: string | null;
  readonly selfScoreDeadline: string | null;
  readonly decisionDate: string | null;
  readonly dossierReceivedOn: string | null;
  readonly midYearReviewOn: string | null;
  readonly giftVnd: number | null;
  readonly budgetVnd: number | null;
  readonly giftQuota: number | null;
  readonly exemplaryMin: Rational;
  readonly outstandingMin: Rational;
  readonly bandPreset: BandPreset;
  /** Code of the ready rubric the officer has chosen. */
  readonly rubric: string;
  readonly indexRubric: string;
  readonly indexMax: Rational;
  readonly indexBonusMax: Rational;
  readonly surveyHeld: boolean;
  /** Last year's index in per cent. */
  readonly indexLastYear: Rational | null;
  readonly assessorsCombine: 'mean' | 'median';
  readonly assessorsDropExtremes: boolean;
  /** Share of the maximum beyond which assessors disagree. */
  readonly assessorsSpread: Rational;
  readonly councilScoreCounts: boolean;
  readonly decimals: number;
  readonly scaleMax: Rational;
  readonly bonusMax: Rational;
  readonly penaltyMax: Rational;
  readonly faultStep: Rational;
  readonly delayStep: Rational;
  readonly quorumRatio: Rational;
  readonly passRatio: Rational;
  /** Working days a difficulty may wait for an answer. */
  readonly difficultyDays: number;
  readonly awards: AwardSettings;
  /** The day the results were posted for comments; null: not yet. */
  readonly noticeFrom: string | null;
  /** Working days results stay posted before they are published; 0: no notice period. */
  readonly noticeDays: number;
  /** Working days in which an appeal is answered. */
  readonly appealDays: number;
  /** Exemplars that “Chọn điển hình” fills up to. */
  readonly exemplarPersons: number;
  readonly exemplarCollectives: number;
  /** Syllables a minute. */
  readonly radioSpeed: number;
  readonly signerTitle: string;
  readonly signerName: string;
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly periodMinYears: number;
  /** Years for which names are kept after the year of the contest. */
  readonly retentionYears: number;
  readonly officerEmails: readonly string[];
  /** Days off besides those of the calendar, yyyy-mm-dd. */
  readonly holidays: readonly string[];
  readonly thresholds: CheckThresholds;
  /** A setting as typed, or its default; for what is only printed. */
  text(key: string): string;
  /** The cell of a setting; the tab alone where no row has the key. */
  place(key: string): Place;
}

/** A ratio typed as 2/3, 80% or 0,8; null where it is none. */
function readRatio(text: string): Rational | null {
  const [top, bottom, ...rest] = text.split('/').map((part) => readNumber(part));
  if (top === undefined || typeof top === 'string' || rest.length > 0) return null;
  if (bottom === undefined) return top.percent ? divide(fromDigits(top.digits), rational(100)) : fromDigits(top.digits);
  if (typeof bottom === 'string' || top.percent || bottom.percent || Number(bottom.digits) === 0) return null;
  return divide(fromDigits(top.digits), fromDigits(bottom.digits));
}

function readPlainNumber(text: string): Rational | null {
  const typed = readNumber(text);
  return typeof typed === 'string' || typed.percent ? null : fromDigits(typed.digits);
}

/** Days separated by commas, semicolons or line breaks; null where one of them is no day of the calendar. */
function readDays(text: string): string[] | null {
  const parts = text.split(/[,;\n]/).filter((part) => part.trim() !== '');
  const days = parts.flatMap((part) => readDay(part) ?? []);
  return days.length === parts.length ? days : null;
}

function readWhole(text: string): number | null {
  const value = readPlainNumber(text);
  return value !== null && isWhole(value) && value.n >= 0n ? toNumber(value) : null;
}

const EXPECTED: Readonly<Record<SettingProvision['kind'], string>> = {
  text: '',
  choice: 'cần một trong: {choices}',
  day: 'cần một ngày có trong lịch, ví dụ 06/3/2023',
  days: 'cần các ngày có trong lịch, cách nhau bằng dấu phẩy, ví dụ 02/01/2026, 31/8/2026',
  whole: 'cần một số nguyên từ 0 trở lên',
  number: 'cần một số từ 0 trở lên, ví dụ 80 hoặc 82,5',
  ratio: 'cần một tỷ lệ từ 0 đến 1, ví dụ 2/3, 80% hoặc 0,8',
  vnd: 'cần một số tiền bằng đồng, ví dụ 300.000',
  bands: 'cần chọn một thang có sẵn, hoặc gõ như >=90=Xuất sắc|>=70=Tốt|>=50=Khá|=Yếu',
};

/** The code of a choice, typed as code or in words; null where it is none. */
const readChoice = (text: string, choices: SettingProvision['choices'] = {}): string | null =>
  Object.entries(choices).find(([code, words]) => [code, words].some((one) => matchKey(one) === matchKey(text)))?.[0] ??
  null;

const expected = ({ kind, choices = {} }: SettingProvision): string =>
  EXPECTED[kind].replace('{choices}', Object.values(choices).join('; '));

function isReadable({ kind, choices }: SettingProvision, text: string): boolean {
  const ratio = kind === 'ratio' ? readRatio(text) : null;
  switch (kind) {
    case 'text':
      return true;
    case 'choice':
      return readChoice(text, choices) !== null;
    case 'day':
      return readDay(text) !== null;
    case 'days':
      return readDays(text) !== null;
    case 'whole':
      return readWhole(text) !== null;
    case 'number': {
      const value = readPlainNumber(text);
      return value !== null && value.n >= 0n;
    }
    case 'ratio':
      return ratio !== null && ratio.n >= 0n && ratio.n <= ratio.d;
    case 'vnd':
      return readMoney(text) !== null;
    case 'bands':
      return readBands(readChoice(text, choices) ?? text) !== null;
  }
}

/** Why the text of a setting cannot be read: "cần một ngày có trong lịch…"; '' where it can, or is blank. */
export const whyUnreadable = (provision: SettingProvision, text: string): string =>
  text === '' || isReadable(provision, text) ? '' : expected(provision);

/** Settings whose blank has a meaning of its own; every other blank falls back to the default of the provisions. */
const BLANK_MEANS_NONE = new Set(['gift-vnd', 'budget-vnd', 'gift-quota']);

/** Reads the tab "Cấu hình". An unreadable value counts as its default and is a fault (C01). */
export function readSettings(rows: readonly SettingRow[]): { settings: Settings; faults: UnusableCell[] } {
  const rowOf = new Map<string, SettingRow>();
  const faults: UnusableCell[] = [];
  const provisionOf = new Map(SETTINGS.map((provision) => [provision.key, provision]));
  for (const row of rows) {
    const first = rowOf.get(row.key);
    if (!first) rowOf.set(row.key, row);
    else if (provisionOf.has(row.key)) {
      faults.push(unusable(at(row, 'key'), row.key, `đã có ở dòng ${first.row}; hãy xóa một dòng`));
    }
  }
  const effective = new Map<string, string>();
  for (const provision of SETTINGS) {
    const row = rowOf.get(provision.key);
    const typed = row?.value ?? '';
    const readable = typed === '' || isReadable(provision, typed);
    if (row && !readable) faults.push(unusable(at(row, 'value'), typed, expected(provision)));
    const blank = typed === '' || !readable;
    const keepBlank = row !== undefined && typed === '' && BLANK_MEANS_NONE.has(provision.key);
    const code = readable && provision.choices ? readChoice(typed, provision.choices) : null;
    effective.set(provision.key, blank && !keepBlank ? provision.value : (code ?? typed));
  }
  const text = (key: string): string => effective.get(key) ?? '';
  const isOn = (key: string): boolean => text(key) === 'Có';
  const day = (key: string): string | null => readDay(text(key));
  const whole = (key: string): number | null => readWhole(text(key));
  const number = (key: string): Rational => readPlainNumber(text(key)) ?? rational(0);
  const ratio = (key: string): Rational => readRatio(text(key)) ?? rational(0);
  const year = whole('year');
  const planDate = day('plan-date');
  const settings: Settings = {
    commune: text('commune'),
    superior: text('superior'),
    province: text('province'),
    year,
    planNumber: text('plan-number'),
    planDate,
    endDate: day('end-date') ?? (year === null ? null : `${year}-${CONTEST_ENDS}`),
    registrationDeadline:
      day('registration-deadline') ?? (planDate === null ? null : addDays(planDate, REGISTRATION_DAYS)),
    registrationClosedOn: day('registration-closed-on'),
    selfScoreDeadline: day('self-score-deadline') ?? (year === null ? null : `${year + 1}-${SELF_SCORE_CLOSES}`),
    decisionDate: day('decision-date'),
    dossierReceivedOn: day('dossier-received-on'),
    midYearReviewOn: day('mid-year-review-on'),
    giftVnd: readMoney(text('gift-vnd')),
    budgetVnd: readMoney(text('budget-vnd')),
    giftQuota: whole('gift-quota'),
    exemplaryMin: number('exemplary-min'),
    outstandingMin: number('outstanding-min'),
    bandPreset: readBands(text('band-preset')) ?? DEFAULT_BANDS,
    rubric: text('rubric'),
    indexRubric: text('index-rubric'),
    indexMax: number('index-max'),
    indexBonusMax: number('index-bonus-max'),
    surveyHeld: isOn('survey-held'),
    indexLastYear: text('index-last-year') === '' ? null : number('index-last-year'),
    assessorsCombine: text('assessors-combine') === 'median' ? 'median' : 'mean',
    assessorsDropExtremes: isOn('assessors-drop-extremes'),
    assessorsSpread: ratio('assessors-spread'),
    councilScoreCounts: isOn('council-score-counts'),
    decimals: Math.min(whole('decimals') ?? 2, MAX_DECIMALS),
    scaleMax: number('scale-max'),
    bonusMax: number('bonus-max'),
    penaltyMax: number('penalty-max'),
    faultStep: ratio('fault-step'),
    delayStep: ratio('delay-step'),
    quorumRatio: ratio('quorum-ratio'),
    passRatio: ratio('pass-ratio'),
    difficultyDays: whole('difficulty-days') ?? 0,
    awards: readAwardSettings(
      { text, whole, number, money: (key) => readMoney(text(key)), ratio: (key) => readRatio(text(key)) },
      { quorumRatio: ratio('quorum-ratio'), passRatio: ratio('pass-ratio') },
    ),
    noticeFrom: day('notice-from'),
    noticeDays: whole('notice-days') ?? 0,
    appealDays: whole('appeal-days') ?? 0,
    exemplarPersons: whole('exemplar-persons') ?? 0,
    exemplarCollectives: whole('exemplar-collectives') ?? 0,
    radioSpeed: whole('radio-speed') ?? 0,
    signerTitle: text('signer-title'),
    signerName: text('signer-name'),
    periodFrom: whole('period-from') ?? 0,
    periodTo: whole('period-to') ?? 0,
    periodMinYears: whole('period-min-years') ?? 0,
    retentionYears: whole('retention-years') ?? 0,
    officerEmails: text('officer-emails')
      .split(/[,;\s]+/)
      .filter((address) => address.includes('@')),
    holidays: readDays(text('holidays')) ?? [],
    thresholds: {
      selfOverTotal: number('self-over-total'),
      selfOverLine: ratio('self-over-line'),
      fullUnitMin: whole('full-unit-min') ?? 0,
      leaderShareMax: ratio('leader-share-max'),
      bodyShareMax: ratio('body-share-max'),
      awardYearsMax: whole('award-years-max') ?? 0,
      textSimilarity: ratio('text-similarity'),
      topRatingShare: ratio('top-rating-share'),
      womenGap: ratio('women-gap'),
      dossierDays: whole('dossier-days') ?? 0,
      lightGood: ratio('light-good'),
      lightDoubtful: ratio('light-doubtful'),
      midYearReviewBy: day('mid-year-review-by') ?? (year === null ? null : `${year}-${MID_YEAR_REVIEW}`),
    },
    text,
    place: (key) => {
      const row = rowOf.get(key);
      return row ? at(row, 'value') : { tab: 'settings', row: null, column: null };
    },
  };
  return { settings, faults };
}

/** More decimals than these no rubric asks for (tự chọn). */
const MAX_DECIMALS = 6;
