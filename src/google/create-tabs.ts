import { type CopyPlan, planCopies } from '../changes/copies.ts';
import { type LookStep, looksOf } from '../changes/looks.ts';
import type { TabChange } from '../workbook.ts';
import { applyLook, type SheetOf } from './apply-layout.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab that was made in this run, and the steps its looks still need. */
export interface CreatedTab {
  readonly sheet: Sheet;
  readonly steps: readonly LookStep[];
}

function planOf(created: readonly TabChange[]): CopyPlan {
  const sources = new Set(
    created.flatMap(({ layout }) =>
      (layout?.validations ?? []).flatMap(({ rule }) => (rule.is === 'range' ? [rule.tab] : [])),
    ),
  );
  return planCopies(
    created.map((change) => ({
      looks: looksOf(change),
      isModel: change.blocks.every(({ row, values }) => row - 1 + values.length <= 1),
      isSource: sources.has(change.name),
    })),
  );
}

/**
 * Makes the missing tabs, as copies of each other where that leaves fewer calls. Copies are made before any value is
 * written. Gives the tabs by name; `insert` makes one, as a copy of a template where there is one.
 */
export function createTabs(
  created: readonly TabChange[],
  insert: (name: string, template: Sheet | null) => Sheet,
  sheetOf: SheetOf,
): Map<string, CreatedTab> {
  const made = new Map<string, CreatedTab>();
  if (created.length === 0) return made;
  const { model, makings } = planOf(created);
  const sheets: (Sheet | undefined)[] = [];
  const lookUp: SheetOf = (name) => sheets[created.findIndex((change) => change.name === name)] ?? sheetOf(name);
  const nameOf = (i: number): string => created[i]?.name ?? '';
  const modelSheet = model ? insert(nameOf(model.index), null) : null;
  if (model && modelSheet) {
    sheets[model.index] = modelSheet;
    for (const step of model.steps) applyLook(modelSheet, step, lookUp);
  }
  const copied = new Set(makings.map(({ from }) => from));
  const last = Math.max(...makings.map(({ wave }) => wave));
  for (let wave = 0; wave <= last; wave += 1) {
    makings.forEach(({ from, wave: own }, i) => {
      if (own !== wave || sheets[i]) return;
      const template = from === 'model' ? modelSheet : from === 'new' ? null : (sheets[from] ?? null);
      sheets[i] = insert(nameOf(i), template);
    });
    makings.forEach(({ steps, wave: own }, i) => {
      const sheet = sheets[i];
      if (own !== wave || !sheet) return;
      if (copied.has(i)) for (const step of steps) applyLook(sheet, step, lookUp);
      made.set(nameOf(i), { sheet, steps: copied.has(i) ? [] : steps });
    });
  }
  return made;
}
