import type { Place } from '../../workbook.ts';
import { nameAndCode, type Participant } from '../participants.ts';
import { compare, multiply, ONE, type Rational, subtract, toShortText, ZERO } from '../rational.ts';
import { at } from '../records.ts';
import type { PersonScore } from '../scoring/person.ts';
import type { Standing } from '../standings.ts';
import { type Finding, type PeopleRule, quote, type Ranked } from './rule.ts';

/** A line or a task on which somebody gave himself or herself more than was assessed. */
interface Gap {
  readonly points: Rational;
  /** Of the line's maximum, 0…1. */
  readonly share: Rational;
  readonly explained: boolean;
  readonly place: Place;
}

function gapsOf(score: PersonScore, worth: Rational): Gap[] {
  const lines = score.criteria.flatMap(({ criterion, line }): Gap[] => {
    const max = criterion.definition?.max;
    if (!line || !max || max.n === 0n || criterion.group === 'D') return [];
    if (line.self.is !== 'points' || line.assessed.is !== 'points') return [];
    const points = subtract(line.self.points, line.assessed.points);
    const share = { n: points.n * max.d, d: points.d * max.n };
    return [{ points, share, explained: line.row.reason !== '', place: at(line.row, 'reason') }];
  });
  const tasks = score.areas.flatMap((area) =>
    area.tasks.flatMap(({ registration: { row, reading } }): Gap[] => {
      const { self, assessed } = reading;
      if (self.done === null || assessed.done === null) return [];
      const share = subtract(self.done, assessed.done);
      return [{ points: multiply(share, worth), share, explained: row.reason !== '', place: at(row, 'reason') }];
    }),
  );
  // The score sheet is where a reason is asked for; a task's cell only where no line differs.
  const widest = (some: Gap[]): Gap[] =>
    some.filter(({ share }) => share.n > 0n).sort((a, b) => compare(b.points, a.points));
  return [...widest(lines), ...widest(tasks)];
}

function overOf({ score }: Standing, { facts }: Ranked): Finding[] {
  const { selfOverTotal, selfOverLine } = facts.settings.thresholds;
  const approved = score.areas.reduce((count, { tasks }) => count + tasks.length, 0);
  const all = (['B1', 'B2', 'B3'] as const).map((code) => facts.rubric.find(code)?.definition?.max ?? ZERO);
  const worth = all.reduce((sum, max) => ({ n: sum.n * max.d + max.n * sum.d, d: sum.d * max.d }), ZERO);
  const open = gapsOf(score, approved === 0 ? ZERO : { n: worth.n, d: worth.d * BigInt(approved) }).filter(
    ({ explained }) => !explained,
  );
  const [widest] = open;
  if (!widest) return [];
  const total = score.selfTotal && score.total ? subtract(score.selfTotal, score.total) : null;
  const wide = open.find(({ share }) => compare(share, selfOverLine) >= 0);
  const overTotal = total !== null && compare(total, selfOverTotal) >= 0;
  if (!overTotal && !wide) return [];
  const shown = overTotal ? widest : (wide ?? widest);
  return [
    {
      at: shown.place,
      participants: [score.participant.code],
      values: { name: nameAndCode(score.participant), points: toShortText(overTotal ? total : shown.points, 2) },
    },
  ];
}

/** Every line of part A and every task claimed in full. */
function claimsAll({ criteria, areas }: PersonScore): boolean {
  const lines = criteria.filter(({ criterion }) => criterion.group === 'A');
  const fullLines = lines.every(({ criterion, line }) => {
    const max = criterion.definition?.max;
    return line?.self.is === 'excluded' || (max && line?.self.is === 'points' && compare(line.self.points, max) === 0);
  });
  const tasks = areas.flatMap((area) => area.tasks);
  const fullTasks = tasks.every(({ registration }) => {
    const { done } = registration.reading.self;
    return done !== null && compare(done, ONE) === 0;
  });
  return lines.length > 0 && fullLines && fullTasks;
}

function fullUnits({ facts, standings }: Ranked): Finding[] {
  const { fullUnitMin } = facts.settings.thresholds;
  const units = new Map<string, { readonly who: Participant; readonly full: boolean }[]>();
  for (const { score } of standings) {
    const { participant } = score;
    if (participant.kind !== 'individual' || participant.unit === '') continue;
    const unit = units.get(participant.unit) ?? [];
    unit.push({ who: participant, full: claimsAll(score) });
    units.set(participant.unit, unit);
  }
  return [...units].flatMap(([unit, people]): Finding[] => {
    if (people.length < fullUnitMin || people.length === 0 || !people.every(({ full }) => full)) return [];
    return [
      {
        at: { tab: 'score-sheets', row: null, column: null },
        participants: people.map(({ who }) => who.code),
        sentence: '{unit}: cả {people} người tự chấm tối đa.',
        remedy: 'Đề nghị đơn vị rà soát lại điểm tự chấm.',
        values: { unit: quote(unit), people: String(people.length) },
      },
    ];
  });
}

/** Self-scores well above the assessed ones without a word why; a unit in which everybody claims everything. */
export const selfOverAssessed: PeopleRule = {
  id: 'C06',
  stage: 'people',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (giải trình chênh lệch điểm)',
  sentence: 'Điểm tự chấm của {name} cao hơn thẩm định {points} điểm, chưa ghi lý do (tab {tab}, ô {cell}).',
  remedy: 'Ghi lý do chênh lệch.',
  find: (known) => [...known.standings.flatMap((standing) => overOf(standing, known)), ...fullUnits(known)],
};
