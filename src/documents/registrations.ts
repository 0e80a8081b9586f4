import type { Registration } from '../contest/facts.ts';
import { sentTasks } from '../contest/figures.ts';
import type { Participant } from '../contest/participants.ts';
import { shortDate } from '../vietnamese/dates.ts';
import type { Document } from './document.ts';
import { type Draft, movementOf } from './draft.ts';
import { listHead } from './heads.ts';
import { body, column, ended, heading, paragraph, record, type TableRow, table, total } from './model.ts';
import { nameOf } from './people-table.ts';
import { officer, person, signedBy } from './signers.ts';

interface Counts {
  readonly people: number;
  readonly tasks: number;
  readonly key: number;
  readonly breakthrough: number;
  readonly approved: number;
}

function countsOf(tasks: readonly Registration[]): Counts {
  const having = (test: (task: Registration) => boolean): number => tasks.filter(test).length;
  return {
    people: new Set(tasks.map(({ found }) => found.who?.code)).size,
    tasks: tasks.length,
    key: having(({ row }) => row.taskKind === 'key'),
    breakthrough: having(({ row }) => row.taskKind === 'breakthrough'),
    approved: having(({ row }) => row.status === 'approved'),
  };
}

const figures = ({ people, tasks, key, breakthrough, approved }: Counts): number[] => [
  people,
  tasks,
  key,
  breakthrough,
  approved,
];

const FIGURES = [
  column('Số người', 11, 'center'),
  column('Số việc', 11, 'center'),
  column('Trọng tâm', 11, 'center'),
  column('Đột phá', 11, 'center'),
  column('Đã duyệt', 11, 'center'),
];

const ownTasks = (tasks: readonly Registration[], of: (who: Participant) => boolean): Registration[] =>
  tasks.filter(({ found }) => found.who !== null && of(found.who));

function byArea({ view }: Draft, tasks: readonly Registration[]): TableRow[] {
  return view.outcome.facts.areas
    .filter(({ enabled }) => enabled)
    .map(({ code, short }) =>
      record(`${code}. ${short}`, ...figures(countsOf(tasks.filter(({ row }) => row.area === code)))),
    );
}

function byUnit({ view }: Draft, tasks: readonly Registration[]): TableRow[] {
  const units = [...new Set(view.outcome.facts.roster.participants.map(({ unit }) => unit))];
  return units
    .map((unit) => ({ unit, own: ownTasks(tasks, (who) => who.unit === unit) }))
    .filter(({ own }) => own.length > 0)
    .map(({ unit, own }) => record(unit, ...figures(countsOf(own))));
}

function byPerson({ view }: Draft, tasks: readonly Registration[]): TableRow[] {
  return view.outcome.facts.roster.participants
    .map((who) => ({ who, own: ownTasks(tasks, ({ code }) => code === who.code) }))
    .filter(({ own }) => own.length > 0)
    .map(({ who, own }, i) => {
      const areas = [...new Set(own.map(({ row }) => row.area))].sort().join('; ');
      const [, ...rest] = figures(countsOf(own));
      return record(i + 1, nameOf(who), who.unit, areas, ...rest);
    });
}

/** "Bản tổng hợp đăng ký": what was registered by area, unit and person. */
export const registrationsDocument: Document = {
  id: 'registrations',
  name: 'Bản tổng hợp đăng ký',
  file: 'tong-hop-dang-ky',
  write(draft) {
    const tasks = sentTasks(draft.view.outcome.facts);
    const all = figures(countsOf(tasks));
    const people = byPerson(draft, tasks);
    return [
      {
        page: 'text',
        blocks: [
          listHead(draft),
          paragraph('title', 'BẢN TỔNG HỢP ĐĂNG KÝ THI ĐUA'),
          paragraph('abstract', `Trong ${movementOf(draft)}`),
          paragraph('note', `(Số liệu đến ngày ${shortDate(draft.view.today)}; việc đang nháp không tính)`),
          heading('I. Theo nội dung thi đua'),
          table([column('Nội dung', 45), ...FIGURES], [...byArea(draft, tasks), total('Cộng', ...all)]),
          body('Một người đăng ký nhiều nội dung được tính một lần ở dòng Cộng.'),
          heading('II. Theo cơ quan, đơn vị'),
          table([column('Cơ quan, đơn vị', 45), ...FIGURES], [...byUnit(draft, tasks), total('Cộng', ...all)]),
          heading('III. Theo cá nhân, tập thể'),
          table(
            [
              column('STT', 7, 'center'),
              column('Họ và tên, tập thể', 25),
              column('Đơn vị', 20),
              column('Nội dung', 14, 'center'),
              column('Số việc', 8, 'center'),
              column('Trọng tâm', 10, 'center'),
              column('Đột phá', 8, 'center'),
              column('Đã duyệt', 8, 'center'),
            ],
            [...people, total('', 'Cộng', '', '', ...all.slice(1))],
          ),
          body(ended(`Tổng hợp có ${people.length} cá nhân, tập thể đăng ký ${tasks.length} việc`)),
          signedBy(officer(draft), person('Người thẩm định', '')),
        ],
      },
    ];
  },
};
