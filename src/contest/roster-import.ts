import { matchKey } from '../vietnamese/normalise.ts';
import { nameInUnit, type PastedParticipant, type PastedRoster } from './pasted-roster.ts';
import type { RosterRow } from './records.ts';

/** What became of a pasted line. */
export interface ImportedLine {
  readonly line: number;
  readonly outcome: 'added' | 'known' | 'doubtful' | 'skipped';
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  /** Why, in words for the officer. */
  readonly why: string;
}

/** A new row of the roster, with its code. */
type NewParticipant = PastedParticipant;

export interface RosterImport {
  readonly added: readonly NewParticipant[];
  /** Every line that held something, in the order of the list. */
  readonly lines: readonly ImportedLine[];
}

/** Bodies whose people are officials of the commune (cán bộ, công chức xã; KH 06/3/2023, mục 2 và 5). */
const OFFICIAL_BODIES: ReadonlySet<string> = new Set(
  ['Đảng ủy', 'HĐND', 'UBND', 'UB MTTQ', 'Đoàn thể', 'Công chức UBND'].map(matchKey),
);
const isOfficialBody = (body: string): boolean => OFFICIAL_BODIES.has(matchKey(body));

/** Letters of codes by the words of a unit (tự chọn, như danh sách mẫu). */
const UNIT_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/mầm non|mẫu giáo/, 'MN'],
  [/tiểu học/, 'TH'],
  [/thcs|trung học cơ sở/, 'CS'],
  [/y tế/, 'YT'],
  [/công an/, 'CA'],
  [/htx|hợp tác xã/, 'HT'],
];
const OTHER_UNIT = 'DV';
const LETTERS = { collective: 'TT', partTime: 'KC', official: 'CB' } as const;

const lettersOf = (code: string): string => /^(\D+)\d+$/.exec(code.toUpperCase())?.[1] ?? '';

/** The letters of a new code: by kind and body; of a unit that has people already, as theirs. */
function newLetters(one: PastedParticipant, standing: ReadonlyMap<string, string>): string {
  if (one.kind === 'collective') return LETTERS.collective;
  const body = matchKey(one.body);
  if (body === 'không chuyên trách') return LETTERS.partTime;
  if (isOfficialBody(one.body)) return LETTERS.official;
  const ofUnit = standing.get(matchKey(one.unit));
  if (ofUnit !== undefined) return ofUnit;
  const unit = matchKey(one.unit);
  const found = UNIT_LETTERS.find(([words]) => words.test(unit));
  return found?.[1] ?? (body === '' ? LETTERS.official : OTHER_UNIT);
}

/** Gives out the next free code behind the letters: "CB21". */
function codeGiver(taken: readonly string[]): (letters: string) => string {
  const last = new Map<string, number>();
  for (const code of taken) {
    const letters = lettersOf(code);
    if (letters !== '') last.set(letters, Math.max(last.get(letters) ?? 0, Number(code.slice(letters.length))));
  }
  return (letters) => {
    const number = (last.get(letters) ?? 0) + 1;
    last.set(letters, number);
    return `${letters}${String(number).padStart(2, '0')}`;
  };
}

interface Known {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
}

const whoIs = ({ code, name, unit }: Known): string => `${code} ${name}${unit === '' ? '' : `, ${unit}`}`;

/** Who somebody of the list is: new, known, or doubtful with the reason. Nobody is merged on a guess. */
function judge(
  one: PastedParticipant,
  byCode: ReadonlyMap<string, Known>,
  byName: ReadonlyMap<string, readonly Known[]>,
): Pick<ImportedLine, 'outcome' | 'code' | 'why'> {
  const holder = one.code === '' ? undefined : byCode.get(matchKey(one.code));
  if (holder) {
    return matchKey(holder.name) === matchKey(one.name)
      ? { outcome: 'known', code: holder.code, why: 'đã có mã này' }
      : {
          outcome: 'doubtful',
          code: one.code,
          why: `mã này đang là của ${whoIs(holder)}; sửa mã hoặc tên rồi dán lại`,
        };
  }
  const named = byName.get(matchKey(one.name)) ?? [];
  const same = named.filter((known) => nameInUnit(known.name, known.unit) === nameInUnit(one.name, one.unit));
  const [first] = same;
  if (first && one.code === '' && same.length === 1) {
    return { outcome: 'known', code: first.code, why: 'đã có người cùng tên, cùng đơn vị' };
  }
  if (first) {
    return {
      outcome: 'doubtful',
      code: one.code,
      why: `cùng tên, cùng đơn vị với ${same.map(whoIs).join('; ')}; một người không mang hai mã`,
    };
  }
  if (named.length > 0 && one.code === '') {
    return {
      outcome: 'doubtful',
      code: '',
      why: `trùng tên với ${named.map(whoIs).join('; ')}; nếu là người khác thì thêm cột Mã rồi dán lại, nếu chuyển đơn vị thì sửa ở Danh sách`,
    };
  }
  return {
    outcome: 'added',
    code: one.code,
    why: named.length > 0 ? `trùng tên với ${named.map(whoIs).join('; ')}, khác mã` : '',
  };
}

/** Matches a pasted list with the roster: who is added with which code, who is known, who is doubtful, which lines are left out. */
export function importRoster(pasted: PastedRoster, roster: readonly RosterRow[]): RosterImport {
  const byCode = new Map<string, Known>(roster.map((row) => [matchKey(row.code), row]));
  const byName = new Map<string, Known[]>();
  for (const row of roster) byName.set(matchKey(row.name), [...(byName.get(matchKey(row.name)) ?? []), row]);
  const people = roster.filter(({ kind }) => kind !== 'collective');
  const standing = new Map(people.map(({ unit, code }) => [matchKey(unit), lettersOf(code)]));
  // Codes that the list itself brings are not given to others.
  const nextCode = codeGiver([...roster, ...pasted.participants].map(({ code }) => code));
  // Lines of the list by code and by name in unit: people of one name in two units are two people.
  const seen = new Map<string, number>();
  const added: NewParticipant[] = [];
  const lines = pasted.participants.map((one): ImportedLine => {
    const { line, name, unit } = one;
    const keys = [nameInUnit(name, unit), ...(one.code === '' ? [] : [matchKey(one.code)])];
    const earlier = keys.flatMap((key) => seen.get(key) ?? [])[0];
    for (const key of keys) seen.set(key, seen.get(key) ?? line);
    const judged = judge(one, byCode, byName);
    if (judged.outcome === 'added' && earlier !== undefined) {
      const why = `cùng mã, hoặc cùng tên và đơn vị, với dòng ${earlier} của danh sách dán`;
      return { line, name, unit, outcome: 'doubtful', code: one.code, why };
    }
    if (judged.outcome !== 'added') return { line, name, unit, ...judged };
    const code = one.code === '' ? nextCode(newLetters(one, standing)) : one.code;
    const giftEligible = one.giftEligible ?? (one.kind === 'individual' && isOfficialBody(one.body) ? true : null);
    added.push({ ...one, code, giftEligible });
    return { line, name, unit, ...judged, code };
  });
  const skipped = pasted.others.map(
    ({ line, text, why }): ImportedLine => ({ line, outcome: 'skipped', code: '', name: text, unit: '', why }),
  );
  return { added, lines: [...lines, ...skipped].sort((a, b) => a.line - b.line) };
}
