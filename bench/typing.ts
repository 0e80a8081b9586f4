import { readCommune } from '../local/commune.ts';
import { keysOf } from '../tests/browser/at-the-sheet.ts';
import { SAMPLE } from '../tests/end-to-end/office.ts';

/** A slow typist, Telex: keys a minute; and seconds to get to a cell. */
const KEYS_A_MINUTE = 120;
const SECONDS_A_CELL = 3;
/** Cells that are chosen from a list: keys. */
const CHOSEN = /^(participant|taskKind|domain|role|planLevel|channel|status)$/;
const KEYS_OF_A_CHOICE = 2;

type Row = Readonly<Record<string, string>>;

const minutes = (rows: readonly Row[], columns: readonly string[]): number =>
  rows
    .flatMap((row) => columns.map((id) => ({ id, text: row[id] ?? '' })))
    .filter(({ text }) => text !== '')
    .map(({ id, text }) => (CHOSEN.test(id) ? KEYS_OF_A_CHOICE : keysOf(text) + 1))
    .reduce((sum, keys) => sum + keys / KEYS_A_MINUTE + SECONDS_A_CELL / 60, 0);

const REGISTER =
  'participant task taskKind domain role target unitOfMeasure dueOn planLevel channel indexCode initiative recognisedBy recognisedOn effect status'.split(
    ' ',
  );
const REPORT = ['result', 'completedOn', 'evidence'];
const SELF = ['self', 'selfOf', 'evidence'];

/** Minutes of typing in the sample commune, simulated: what one person types in a year, and what the officer types for all. */
export function typingMinutes(): { readonly figure: string; readonly value: string }[] {
  const tables = new Map(
    [...readCommune(SAMPLE).tables].map(([tab, { header, rows }]) => [
      tab.id,
      rows.map((cells): Row => Object.fromEntries(header.map((id, i) => [id, cells[i] ?? '']))),
    ]),
  );
  const of = (id: string): readonly Row[] => tables.get(id) ?? [];
  const tasks = [...tables].flatMap(([id, rows]) => (id.startsWith('register-') ? rows : []));
  const each = (rows: readonly Row[], columns: readonly string[]): string => {
    const people = [...new Set(rows.map(({ participant }) => participant))];
    const all = people.map((who) =>
      minutes(
        rows.filter(({ participant }) => participant === who),
        columns,
      ),
    );
    const sorted = all.sort((a, b) => a - b);
    return `${(sorted[sorted.length >> 1] ?? 0).toFixed(1)} phút, nhiều nhất ${(sorted.at(-1) ?? 0).toFixed(1)} phút`;
  };
  const officer = (id: string): number => minutes(of(id), Object.keys(of(id)[0] ?? {}));
  const typed = ['settings', 'legal-bases', 'council', 'ballots'].map(officer).reduce((sum, part) => sum + part, 0);
  const assessed =
    minutes(tasks, ['assessedResult', 'faults', 'delays']) +
    minutes(of('score-sheets'), ['assessed', 'assessedOf', 'reason']);
  return [
    { figure: 'một người đăng ký cả năm', value: each(tasks, REGISTER) },
    { figure: 'một người báo kết quả cả năm', value: each(tasks, REPORT) },
    { figure: 'một người tự chấm', value: each(of('score-sheets'), SELF) },
    { figure: 'công chức Nội vụ gõ Cấu hình, Căn cứ, Hội đồng, Bỏ phiếu', value: `${Math.round(typed)} phút` },
    { figure: 'công chức Nội vụ ghi thẩm định', value: `${Math.round(assessed)} phút` },
  ];
}
