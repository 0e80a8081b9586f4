import { matchKey } from '../../vietnamese/normalise.ts';
import type { Issue } from '../../workbook.ts';
import { TABS } from '../index.ts';
import { cellOf, issueText } from '../sentence.ts';
import { columnLetters } from '../structure.ts';
import type { Finder, Finding, Repair } from './finding.ts';
import { MEND_BOOK } from './finding.ts';

/** Faults the reading finds that are of the workbook itself; missing tabs and merged cells are found more exactly here. */
const READ = new Set(['H02', 'H03', 'H04', 'H06', 'P01']);

const tabId = (name: string): string | undefined => TABS.find((tab) => matchKey(tab.name) === matchKey(name))?.id;

const isRepaired = ({ rule, level }: Issue): boolean => rule === 'H02' || (rule === 'H04' && level === 'warn');

/** H02–H04 headings that are missing, doubled, renamed; H06 formulas; P01 identity numbers. */
export const readFaults: Finder = ({ reading }) =>
  reading.issues.flatMap((issue): Finding[] => {
    const sheet = reading.sheetOf(issue.at.tab);
    if (!sheet || !READ.has(issue.rule)) return [];
    const table = reading.tableOf(issue.at.tab);
    const number = table?.columnOf(issue.at.column ?? '') ?? null;
    const { message, remedy } = issueText(issue, reading.tableOf);
    const cell = issue.values.cell ?? cellOf(issue.at, reading.tableOf);
    const { row } = issue.at;
    const shown = sheet.values[(row ?? 1) - 1]?.[(number ?? 1) - 1] ?? '';
    const repair: Repair | null =
      issue.rule === 'H06' && row !== null && number !== null && shown !== '' && !String(shown).startsWith('#')
        ? { is: 'value', tab: sheet.name, area: { row, column: number, rows: 1, columns: 1 } }
        : isRepaired(issue)
          ? { is: 'lay-out', tab: sheet.name }
          : null;
    const how = repair?.is === 'value' ? `${MEND_BOOK} để giữ giá trị đang hiện và bỏ công thức, hoặc gõ lại.` : remedy;
    return [{ rule: issue.rule, level: issue.level, tab: sheet.name, cell, message, remedy: how, repair }];
  });

/** S05: headings or columns that nobody sees. */
export const hiddenFaults: Finder = ({ workbook, reading }) =>
  workbook.tabs.flatMap(({ name, state }): Finding[] => {
    const ours = reading.tableOf(tabId(name) ?? '');
    if (!ours || !state) return [];
    const at = { rule: 'S05', level: 'info' as const, tab: name };
    const columns = state.hiddenColumns.filter((column) => ours.idAt(column) !== null);
    return [
      ...(state.headingsHidden
        ? [
            {
              ...at,
              level: 'warn' as const,
              cell: 'A1',
              message: `Tab ${name}: dòng tiêu đề (dòng 1) đang bị ẩn.`,
              remedy: `${MEND_BOOK} để hiện lại.`,
              repair: { is: 'show-headings' as const, tab: name, area: { row: 1, column: 1, rows: 1, columns: 1 } },
            },
          ]
        : []),
      ...columns.map((column) => ({
        ...at,
        cell: `${columnLetters(column)}1`,
        message: `Tab ${name}: cột “${ours.tab.columns[ours.idAt(column) ?? '']?.heading}” đang bị ẩn; phần mềm vẫn đọc.`,
        remedy: `${MEND_BOOK} để hiện lại.`,
        repair: { is: 'show-columns' as const, tab: name, area: { row: 1, column, rows: 1, columns: 1 } },
      })),
    ];
  });
