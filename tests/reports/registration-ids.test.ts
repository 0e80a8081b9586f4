import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/actions/check.ts';
import { NO_INPUT } from '../../src/changes/asked.ts';
import { READY_MADE } from '../../src/provisions/rubrics/index.ts';
import { missingIds } from '../../src/reports/registration-ids.ts';
import { type TypedTabs, typedWorkbook, viewOf } from '../typed-workbook.ts';

const TODAY = '2023-12-01';

interface Task {
  readonly task: string;
  readonly id: string;
}

/** The tab as it stands and what the log holds. */
interface Standing {
  readonly rows: readonly Task[];
  readonly log: readonly string[];
}

/** “Kiểm tra”: the rows with the ids it gives, and the log with its line. */
function checked({ rows, log }: Standing): Standing {
  const tabs: TypedTabs = {
    'register-3.1': rows.map((row) => ({ ...row, participant: 'CB01' })),
    log: log.map((what) => ({ action: 'Kiểm tra', what })),
  };
  const ids = missingIds(viewOf(tabs, TODAY)).get('register-3.1');
  const proposal = check.propose(typedWorkbook(tabs), { today: TODAY, actor: '', input: NO_INPUT, ready: READY_MADE });
  const message = proposal.changes ? proposal.message : proposal.refusal;
  return { rows: rows.map((row, i) => ({ ...row, id: ids?.get(i + 2) ?? row.id })), log: [...log, message] };
}

const named = (...tasks: string[]): Task[] => tasks.map((task) => ({ task, id: '' }));
const idsOf = ({ rows }: Standing): string[] => rows.map(({ task, id }) => `${task} ${id}`);

describe('ids of registrations', () => {
  it('are counted on from the highest; the log says how far', () => {
    const { rows, log } = checked({ rows: [{ task: 'a', id: '3.1-007' }, ...named('b', 'c')], log: [] });
    expect(rows.map(({ id }) => id)).toEqual(['3.1-007', '3.1-008', '3.1-009']);
    expect(log[0]).toMatch(/ Mã việc mới đến 3\.1-009\.$/);
  });

  it('a number is not given out again when the row with the highest one was deleted', () => {
    const first = checked({ rows: named('a', 'b'), log: [] });
    const without = { ...first, rows: [...first.rows.slice(0, 1), ...named('c')] };
    expect(idsOf(checked(without))).toEqual(['a 3.1-001', 'c 3.1-003']);
    // Without the log nobody could know.
    expect(idsOf(checked({ ...without, log: [] }))).toEqual(['a 3.1-001', 'c 3.1-002']);
  });

  it('inserting, sorting and deleting rows in any order changes no id and repeats none', () => {
    const place = fc.nat({ max: 20 });
    const step = fc.oneof(
      fc.record({ is: fc.constant('insert' as const), place }),
      fc.record({ is: fc.constant('delete' as const), place }),
      fc.record({ is: fc.constant('sort' as const), place }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let standing = checked({ rows: named('việc 0', 'việc 1'), log: [] });
        const owner = new Map(standing.rows.map(({ id, task }) => [id, task]));
        for (const [i, { is, place: at }] of steps.entries()) {
          const rows = [...standing.rows];
          const where = at % (rows.length + 1);
          if (is === 'insert') rows.splice(where, 0, ...named(`việc ${i + 2}`));
          else if (is === 'delete') rows.splice(where, 1);
          else rows.push(...rows.splice(0, where).reverse());
          const before = new Map(rows.map(({ task, id }) => [task, id]));
          standing = checked({ ...standing, rows });
          for (const { task, id } of standing.rows) {
            expect([id, before.get(task) || id]).toEqual([id, id]);
            expect(owner.get(id) ?? task).toBe(task);
            owner.set(id, task);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
