import { SETTINGS } from '../provisions/settings.ts';
import type { View } from '../reports/report.ts';
import { appendedRows, cellsOfColumn, valuesOnly } from '../tabs/blocks.ts';
import { settings } from '../tabs/settings.ts';
import type { TabChange } from '../workbook.ts';

/** A setting's value cell, written by a menu item; its row is appended where the tab does not have it yet. */
export function settingCell(key: string, value: string, view: View): TabChange[] {
  const table = view.reading.tableOf(settings.id);
  const provision = SETTINGS.find((one) => one.key === key);
  if (!table || !provision) return [];
  const { row } = view.outcome.facts.settings.place(key);
  const { label, meaning, source } = provision;
  const blocks =
    row === null
      ? appendedRows(table, [{ key: label, value, meaning, source }])
      : cellsOfColumn(table, 'value', new Map([[row, value]]));
  return [valuesOnly({ id: settings.id, name: table.sheet.name }, blocks)];
}
