import { ANNUAL_RATINGS, type AnnualRating, BODIES } from '../provisions/people.ts';
import { matchKey, normalise, searchKey } from '../vietnamese/normalise.ts';
import { readPastedTable } from './pasted-table.ts';
import type { ParticipantKind } from './records.ts';

/** A person or collective as pasted; '' and null are what the list does not say. */
export interface PastedParticipant {
  /** Line of the pasted text, from 1. */
  readonly line: number;
  readonly code: string;
  readonly kind: ParticipantKind;
  readonly title: 'Ông' | 'Bà' | null;
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  readonly body: string;
  readonly isLeader: boolean | null;
  readonly giftEligible: boolean | null;
  readonly annualRating: AnnualRating | null;
}

/** A line that holds nobody: a heading of a group, a total. */
export interface PastedOther {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

export interface PastedRoster {
  readonly participants: readonly PastedParticipant[];
  readonly others: readonly PastedOther[];
  /** Headings nobody knows; their cells are left out. */
  readonly unknownHeadings: readonly string[];
}

type Field =
  | 'code'
  | 'kind'
  | 'title'
  | 'sex'
  | 'name'
  | 'familyName'
  | 'givenName'
  | 'position'
  | 'unit'
  | 'body'
  | 'isLeader'
  | 'giftEligible'
  | 'annualRating'
  | 'ordinal';

/** Headings met in lists of offices, without accents and signs (tự chọn). */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  ordinal: ['stt', 'tt', 'so tt', 'so thu tu'],
  code: ['ma', 'ma so', 'ma cb', 'ma can bo', 'ma cbcc', 'ma nv', 'ma nhan vien'],
  kind: ['loai', 'ca nhan tap the'],
  title: ['ong ba', 'danh xung'],
  sex: ['gioi tinh', 'nam nu'],
  name: [
    'ho va ten',
    'ho ten',
    'ho va ten can bo',
    'ten can bo',
    'ten ca nhan tap the',
    'ten tap the',
    'ho va ten ten tap the',
    'ho ten can bo cong chuc',
  ],
  familyName: ['ho', 'ho dem', 'ho va dem', 'ho va ten dem', 'ho lot'],
  givenName: ['ten'],
  position: ['chuc vu', 'chuc danh', 'chuc vu chuc danh', 'chuc danh chuc vu', 'cong viec', 'vi tri viec lam'],
  unit: ['don vi', 'don vi cong tac', 'co quan', 'co quan don vi', 'noi cong tac', 'bo phan', 'phong ban', 'to chuc'],
  body: ['khoi', 'nhom', 'thuoc khoi'],
  isLeader: ['lanh dao', 'la lanh dao'],
  giftEligible: ['thuoc dien tang qua', 'cbcc xa', 'can bo cong chuc xa'],
  annualRating: ['xep loai nam', 'xep loai', 'xep loai cong chuc', 'ket qua xep loai'],
};

const FIELD_OF = new Map(
  Object.entries(HEADINGS).flatMap(([field, words]) => words.map((word) => [word, field as Field] as const)),
);

/** A heading as it is compared: letters and digits only, without accents. */
const headingKey = (heading: string): string =>
  searchKey(heading)
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^a-z\d]+/g, ' ')
    .trim();

/** The fields of a heading line by their place; null where the line names nobody. */
function fieldsOf(cells: readonly string[]): Map<Field, number> | null {
  const fields = new Map<Field, number>();
  cells.forEach((cell, i) => {
    const field = FIELD_OF.get(headingKey(cell));
    if (field !== undefined && !fields.has(field)) fields.set(field, i);
  });
  // “Tên” alone is the whole name; beside “Họ” it is its last part.
  const given = fields.get('givenName');
  if (!fields.has('name') && !fields.has('familyName') && given !== undefined) {
    fields.set('name', given);
    fields.delete('givenName');
  }
  const named = fields.has('name') || (fields.has('familyName') && fields.has('givenName'));
  return named && fields.size >= 2 ? fields : null;
}

const YES = new Set(['co', 'x', 'true', '1']);
const NO = new Set(['khong', 'false', '0']);
function flagOf(typed: string): boolean | null {
  const key = searchKey(typed);
  return YES.has(key) ? true : NO.has(key) ? false : null;
}

const SHORT_BODIES: Readonly<Record<string, (typeof BODIES)[number]>> = {
  ubmttq: 'UB MTTQ',
  mttq: 'UB MTTQ',
  'mat tran': 'UB MTTQ',
  'uy ban mttq': 'UB MTTQ',
  dang: 'Đảng ủy',
  'cac doan the': 'Đoàn thể',
  'cong chuc': 'Công chức UBND',
  'hoat dong khong chuyen trach': 'Không chuyên trách',
  'nguoi hoat dong khong chuyen trach': 'Không chuyên trách',
};
const BODY_OF = new Map<string, string>([
  ...BODIES.map((body) => [searchKey(body), body] as const),
  ...Object.entries(SHORT_BODIES),
]);

/** A body of the list by its usual words, with or without “xã”; other words stay as they are. */
function bodyOf(typed: string): string {
  const key = searchKey(typed)
    .replace(/^khoi /, '')
    .replace(/ xa$/, '');
  return BODY_OF.get(key) ?? typed;
}

function ratingOf(typed: string): AnnualRating | null {
  const key = searchKey(typed);
  const found = Object.entries(ANNUAL_RATINGS).find(
    ([code, label]) => searchKey(code) === key || searchKey(label) === key,
  );
  return (found?.[0] as AnnualRating | undefined) ?? null;
}

const CALLED = /^(Ông|Bà|Đ\/c|Đồng chí)[\s.:]+(?=\p{L})/iu;
/** First words of collectives that no family name shares (Đoàn is one). */
const COLLECTIVE =
  /^(trường|trạm|hội|đoàn (thanh niên|tncs)|công an|htx|hợp tác xã|ban|ủy ban|ubnd|ub mttq|văn phòng|phòng|trung tâm|tập thể|chi bộ|tổ)\s/iu;

function titleOf(called: string, title: string, sex: string): PastedParticipant['title'] {
  const key = searchKey(title || called);
  if (key === 'ong' || searchKey(sex) === 'nam') return 'Ông';
  return key === 'ba' || searchKey(sex) === 'nu' ? 'Bà' : null;
}

function kindOf(typed: string, name: string, title: string): ParticipantKind {
  const key = searchKey(typed);
  if (key.includes('tap the')) return 'collective';
  if (key.includes('ca nhan') || title !== '') return 'individual';
  return COLLECTIVE.test(`${normalise(name)} `) ? 'collective' : 'individual';
}

function participantOf(line: number, cells: readonly string[], fields: ReadonlyMap<Field, number>): PastedParticipant {
  const cell = (field: Field): string => normalise(cells[fields.get(field) ?? -1] ?? '');
  // The name is not corrected: only spaces and the way its letters are stored are put right.
  const raw = (field: Field): string =>
    (cells[fields.get(field) ?? -1] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  const whole = fields.has('name') ? raw('name') : `${raw('familyName')} ${raw('givenName')}`.trim();
  const called = CALLED.exec(whole)?.[0] ?? '';
  const name = whole.slice(called.length);
  return {
    line,
    code: cell('code').toUpperCase(),
    kind: kindOf(cell('kind'), name, called || cell('title') || cell('sex')),
    title: titleOf(called.replace(/[\s.:]+$/, ''), cell('title'), cell('sex')),
    name,
    position: cell('position'),
    unit: cell('unit'),
    body: bodyOf(cell('body')),
    isLeader: flagOf(cell('isLeader')),
    giftEligible: flagOf(cell('giftEligible')),
    annualRating: ratingOf(cell('annualRating')),
  };
}

const isNumber = (text: string): boolean => /^[\dIVX]+[.)]?$/.test(text.trim());

/**
 * Reads a list of people pasted from Excel: columns in any order, Vietnamese headings in their usual variants, with or
 * without codes. null where no line is a heading with the names of people.
 */
export function readPastedRoster(text: string): PastedRoster | null {
  const rows = readPastedTable(text);
  const at = rows.findIndex(({ cells }) => fieldsOf(cells) !== null);
  const headings = rows[at]?.cells ?? [];
  const fields = fieldsOf(headings);
  if (!fields) return null;
  const participants: PastedParticipant[] = [];
  const others: PastedOther[] = [];
  rows.forEach(({ cells, line }, i) => {
    const filled = cells.map((cell) => normalise(cell)).filter((cell) => cell !== '');
    if (i <= at || filled.length === 0) return;
    const one = participantOf(line, cells, fields);
    const other = (why: string): void => void others.push({ line, text: filled.join(' | '), why });
    if (fieldsOf(cells)) other('dòng tiêu đề lặp lại');
    else if (one.name === '') other('không có họ tên');
    else if (isNumber(one.name)) other('ô họ tên chỉ có số');
    else if (
      filled.length === 1 ||
      (filled.slice(0, -1).every(isNumber) && one.name === filled[filled.length - 1] && fields.size > 2)
    )
      other('chỉ có một ô chữ, có lẽ là tiêu đề nhóm');
    else participants.push(one);
  });
  const known = new Set(fields.values());
  const unknownHeadings = headings.filter((cell, i) => cell.trim() !== '' && !known.has(i)).map(normalise);
  return { participants, others, unknownHeadings };
}

/** One key for a name in a unit: how people already in the roster are recognised. */
export const nameInUnit = (name: string, unit: string): string => `${matchKey(name)}\n${matchKey(unit)}`;
