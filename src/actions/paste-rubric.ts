import { readRubric } from '../contest/rubric.ts';
import type { PastedCriterion, PastedRubric } from '../contest/rubric-import/read-rubric-table.ts';
import { type Remark, remarkSentence } from '../contest/rubric-import/remark.ts';
import type { ReadyMade } from '../provisions/rubrics/index.ts';
import { guardedRows, type OutputRow } from '../tabs/blocks.ts';
import { cellText, display } from '../tabs/cells.ts';
import { criteria } from '../tabs/criteria.ts';
import type { Table } from '../tabs/headings.ts';
import { indexCriteria } from '../tabs/index-criteria.ts';
import { type Reading, readInput } from '../tabs/read-input.ts';
import type { TableTab } from '../tabs/tab.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import { NO_CHANGES } from '../workbook.ts';
import { type Action, type Context, NOT_SET_UP, type Proposal } from './action.ts';

/** Where a pasted table goes and how its criteria become rows there. */
interface Target {
  readonly tab: TableTab;
  /** Rows of the ready rubrics; one that stands untouched may be replaced. */
  prepared(ready: ReadyMade): readonly OutputRow[];
  rowOf(criterion: PastedCriterion): OutputRow;
  /** Whether the pasted table takes the place of this prepared row. */
  replaces(prepared: OutputRow, pasted: readonly OutputRow[]): boolean;
  /** Codes that other tabs already use; their prepared rows stay. */
  used(reading: Reading): ReadonlySet<string>;
}

const GROUP_OF = { base: 'A', bonus: 'C', penalty: 'D' } as const;

const pathWords = (criterion: PastedCriterion): string =>
  [criterion.path.length > 0 ? `Thuộc: ${criterion.path.join(' › ')}` : '', criterion.note]
    .filter((piece) => piece !== '')
    .join('. ');

const RUBRIC: Target = {
  tab: criteria,
  prepared: ({ rubrics }) => Object.values(rubrics).flatMap(({ criteria: rows }) => rows.map((row) => ({ ...row }))),
  rowOf: (criterion) => ({
    code: criterion.code,
    group: GROUP_OF[criterion.part],
    name: criterion.name,
    max: criterion.max,
    kind: criterion.kind,
    levels: criterion.levels,
    target: criterion.target,
    appliesTo: criterion.collective ? 'collective' : 'individual',
    evidenceRequired: criterion.needsEvidence,
    assessor: criterion.owner,
    notArising: criterion.notArising,
    partOf: criterion.scope?.is === 'criterion' ? criterion.scope.code : '',
    note: pathWords(criterion),
  }),
  replaces: (prepared, pasted) => pasted.some(({ group }) => group === prepared.group),
  used: ({ input }) => {
    const { rubric } = readRubric(input.criteria);
    return new Set(input.scoreSheets.map(({ criterion }) => matchKey(rubric.find(criterion)?.code ?? criterion)));
  },
};

/** In the index a bonus may also belong to the outermost heading: that is the field, known by its name. */
function partOfIndex({ scope, path }: PastedCriterion): string {
  if (scope?.is === 'criterion') return scope.code;
  return scope && path.length === 1 ? (path[0] ?? '') : '';
}

const INDEX: Target = {
  tab: indexCriteria,
  prepared: ({ indexes }) => Object.values(indexes).flatMap(({ criteria: rows }) => rows.map((row) => ({ ...row }))),
  rowOf: (criterion) => ({
    code: criterion.code,
    field: criterion.path[0] ?? '',
    name: criterion.name,
    max: criterion.max,
    kind: criterion.kind,
    levels: criterion.levels,
    target: criterion.target,
    notArising: criterion.notArising,
    owner: criterion.owner,
    effect: criterion.part === 'base' ? '' : criterion.part,
    partOf: partOfIndex(criterion),
  }),
  replaces: () => true,
  used: ({ input }) =>
    new Set(input.registrations.map((row) => matchKey('indexCode' in row ? String(row.indexCode) : ''))),
};

/** What the cells of people's columns show for a row, so that two rows can be compared. */
function shownRow(tab: TableTab, row: OutputRow): string {
  const cells = Object.entries(tab.columns).filter(([, { owner }]) => owner === 'people');
  return cells.map(([id, { cell }]) => cellText(display(cell, row[id]))).join('\n');
}

function standingRow(table: Table, cells: Table['sheet']['values'][number]): string {
  const columns = Object.entries(table.tab.columns).filter(([, { owner }]) => owner === 'people');
  return columns.map(([id]) => cellText(cells[(table.columnOf(id) ?? 0) - 1] ?? '')).join('\n');
}

/** Places the pasted rows: over prepared rows nobody has touched, then below everything. Typed rows are never changed. */
function place(target: Target, table: Table, pasted: readonly PastedCriterion[], reading: Reading, ready: ReadyMade) {
  const { tab } = target;
  const remarks: Remark[] = [];
  const rows = pasted.map((criterion) => ({ criterion, row: target.rowOf(criterion) }));
  const outputs = rows.map(({ row }) => row);
  const used = target.used(reading);
  const untouched = new Map(target.prepared(ready).map((row) => [shownRow(tab, row), row]));
  const codeColumn = (table.columnOf('code') ?? 1) - 1;
  const free: number[] = [];
  const typed = new Map<string, { at: number; shown: string }>();
  for (const [i, cells] of table.sheet.values.entries()) {
    if (i === 0) continue;
    const shown = standingRow(table, cells);
    const code = matchKey(cellText(cells[codeColumn] ?? ''));
    const prepared = untouched.get(shown);
    if (prepared && target.replaces(prepared, outputs)) {
      if (!used.has(code)) {
        free.push(i + 1);
        continue;
      }
      const problem = `Tiêu chí mẫu ${cellText(cells[codeColumn] ?? '')} đã có dòng chấm, nên được giữ lại; xóa tay nếu không dùng nữa.`;
      remarks.push({ line: 0, text: '', problem });
    }
    if (code !== '') typed.set(code, { at: i + 1, shown });
  }
  const written = new Map<number, OutputRow>();
  let next = table.sheet.values.length + 1;
  let [added, same] = [0, 0];
  for (const { criterion, row } of rows) {
    const standing = typed.get(matchKey(criterion.code));
    if (standing) {
      if (standing.shown === shownRow(tab, row)) same += 1;
      else {
        const problem = `mã ${criterion.code} đã có ở dòng ${standing.at} của tab ${tab.name} với nội dung khác; không ghi đè, không lấy dòng này`;
        remarks.push({ line: criterion.line, text: criterion.name, problem });
      }
      continue;
    }
    const at = free.shift() ?? next++;
    written.set(at, row);
    added += 1;
  }
  for (const at of free) written.set(at, {});
  return { written, added, same, remarks };
}

function propose(target: Target, workbook: Parameters<Action['propose']>[0], { input, ready }: Context): Proposal {
  const reading = readInput(workbook);
  const table = reading.tableOf(target.tab.id);
  if (!table) return { changes: null, refusal: NOT_SET_UP };
  const read = input.pasted as PastedRubric | undefined;
  const { criteria: pasted, headings, remarks } = read ?? { criteria: [], headings: 0, remarks: [] };
  const list = (all: readonly Remark[]): string[] => all.map(remarkSentence);
  if (pasted.length === 0) {
    const why = list(remarks).join('\n');
    return {
      changes: null,
      refusal: `Không đọc được tiêu chí nào. Hãy chép cả bảng, có cột Tiêu chí và cột Điểm.${why === '' ? '' : `\n${why}`}`,
    };
  }
  const placed = place(target, table, pasted, reading, ready);
  const all = [...remarks, ...placed.remarks].sort((a, b) => a.line - b.line);
  const blocks = guardedRows(table, placed.written);
  const changes =
    blocks.length === 0
      ? NO_CHANGES
      : { ...NO_CHANGES, tabs: [{ tab: target.tab.id, name: table.sheet.name, create: false, blocks, layout: null }] };
  const words = [
    `Đọc được ${pasted.length} tiêu chí, ${headings} mục; ghi ${placed.added} dòng vào tab ${table.sheet.name}`,
    placed.same > 0 ? `${placed.same} dòng đã có sẵn` : '',
    all.length > 0 ? `${all.length} chỗ cần xem lại (Nhật ký ghi đủ)` : 'mọi dòng đều hiểu, mọi tổng đều khớp',
  ];
  return {
    changes,
    message: `${words.filter((word) => word !== '').join('; ')}.`,
    remarks: list(all),
  };
}

const PROMPT =
  'Chép cả bảng điểm trong Word hoặc Excel (có dòng tiêu đề càng tốt) rồi dán vào đây. Chưa ghi gì: bước sau cho xem từng dòng, và mọi chỗ không hiểu hoặc cộng không khớp.';

/** "Dán bảng tiêu chí": a scoring table from Word or Excel becomes rows of "Tiêu chí" to confirm. */
export const pasteRubric: Action = {
  name: 'paste-rubric',
  label: 'Dán bảng tiêu chí',
  asks: { kind: 'paste', prompt: PROMPT },
  propose: (workbook, context) => propose(RUBRIC, workbook, context),
};

/** "Dán bộ chỉ số": the same for the commune's own index. */
export const pasteIndex: Action = {
  name: 'paste-index',
  label: 'Dán bộ chỉ số',
  asks: { kind: 'paste', prompt: PROMPT },
  propose: (workbook, context) => propose(INDEX, workbook, context),
};
