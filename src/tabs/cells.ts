import { readDay } from '../vietnamese/dates.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import { readNumber } from '../vietnamese/numbers.ts';
import { type CellValue, isDateCell } from '../workbook.ts';

/** Codes with the labels people see. */
export type Labels = Readonly<Record<string, string>>;

/** What a column's cells hold: how they are read, formatted and offered. */
export interface Cell<T> {
  /** Reads the text of a cell; undefined where it cannot be read. */
  read(typed: string): T | undefined;
  /** What would be right, for a text that cannot be read. */
  readonly expected: string;
  /** Number format of the column. '@' keeps what is typed as text. */
  readonly format: string;
  readonly labels?: Labels;
  /** true: a value outside the labels is refused while typing. */
  readonly strict?: boolean;
  /** The column is chosen from the roster's own column "Mã – tên". */
  readonly fromRoster?: boolean;
  /** The column is chosen from the codes of "Bộ chỉ số". */
  readonly fromIndex?: boolean;
}

/** A cell's value as text: '' is blank, numbers with ',', days yyyy-mm-dd. */
export function cellText(value: CellValue): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  return value.date;
}

/** Free text, codes, numbers and ratios: kept exactly as typed; the parser of the thing makes numbers of them. */
export const text: Cell<string> = { read: (typed) => typed, expected: '', format: '@' };

/** A participant: code, "code – name" or a name that only one person has. */
export const person: Cell<string> = { ...text, fromRoster: true };

/** A criterion of the commune's index, by its code. */
export const indexCriterion: Cell<string> = { ...text, fromIndex: true };

/** How many pieces: a whole number from 0, kept as typed; '' is blank, which is not 0. */
export const amount: Cell<string> = {
  read: (typed) => (typed === '' || /^\d+$/.test(typed) ? typed : undefined),
  expected: 'cần một số nguyên từ 0 trở lên, ví dụ 12',
  format: '@',
};

/** Reads a share in per cent: "80%" and 80 are the same; 0,8 has two readings and is refused. */
function readPercentage(typed: string): string | undefined {
  const read = typed === '' ? null : readNumber(typed);
  if (read === null) return '';
  if (typeof read === 'string') return undefined;
  const value = Number(read.digits);
  const unclear = !read.percent && value > 0 && value < 1;
  return unclear || value < 0 || value > 100 ? undefined : read.digits.replace('.', ',');
}

/** A share in per cent, without the sign; '' is blank. */
export const percentage: Cell<string> = {
  read: readPercentage,
  expected: 'viết rõ phần trăm từ 0 đến 100, ví dụ 80% hoặc 80',
  format: '@',
};

/** A real date; null is blank. */
export const day: Cell<string | null> = {
  read: (typed) => (typed === '' ? null : (readDay(typed) ?? undefined)),
  expected: 'không phải ngày có trong lịch, ví dụ 25/12/2023',
  format: 'dd/mm/yyyy',
};

const YES_NO: Labels = { Có: 'Có', Không: 'Không' };
const FLAGS: ReadonlyMap<string, boolean | null> = new Map([
  ['', null],
  ...['có', 'x', 'true'].map((word) => [word, true] as const),
  ...['không', 'false'].map((word) => [word, false] as const),
]);

/** Có / Không; null is blank. */
export const flag: Cell<boolean | null> = {
  read: (typed) => FLAGS.get(matchKey(typed)),
  expected: 'cần Có hoặc Không',
  format: '@',
  labels: YES_NO,
};

/** One of a set of codes, read by code or label; null is blank. */
export function oneOf<const L extends Labels>(
  labels: L,
  options: { strict?: boolean } = {},
): Cell<(keyof L & string) | null> {
  const byKey = new Map<string, keyof L & string>();
  for (const [code, label] of Object.entries(labels)) {
    byKey.set(matchKey(code), code);
    byKey.set(matchKey(label), code);
  }
  return {
    read: (typed) => (typed === '' ? null : byKey.get(matchKey(typed))),
    expected: `cần một trong: ${Object.values(labels).join('; ')}`,
    format: '@',
    labels,
    ...options,
  };
}

/** Like `oneOf`, but other words pass as typed. */
export function oneOfOrText(labels: Labels): Cell<string> {
  const cell = oneOf(labels);
  return {
    ...text,
    labels,
    read: (typed) => cell.read(typed) ?? typed,
  };
}

/** Number format of points: so many decimals as the settings say. */
export const POINTS = 'points';

/** A cell the add-on fills: text as shown, or a number with this format. */
export const shown = (format = '@'): Cell<string> => ({ ...text, format });

/** The number format as the sheet knows it. */
export const numberFormat = (format: string, decimals: number): string =>
  format !== POINTS ? format : decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';

/** What a cell shows for a value of the contest: the label of a code, "Có" of true, a real day. */
export function display(cell: Pick<Cell<unknown>, 'labels' | 'format'>, value: unknown): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'number') return value;
  if (isDateCell(value)) return value;
  const typed = String(value);
  return cell.labels?.[typed] ?? typed;
}
