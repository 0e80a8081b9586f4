import type { Issue, Place, TabId } from '../workbook.ts';
import type { Table } from './headings.ts';
import { tabOf } from './index.ts';
import { cellName } from './structure.ts';
import { isTable } from './tab.ts';

type TableOf = (id: TabId) => Table | null;

/** Number of a column, as the tab stands now or as it will stand where the add-on writes it. */
function columnNumber({ tab, column }: Place, tableOf: TableOf): number | null {
  const definition = tabOf(tab);
  if (column === null || !isTable(definition)) return null;
  const table = tableOf(tab);
  if (table) return table.columnOf(column);
  const place = Object.keys(definition.columns).indexOf(column);
  return place < 0 ? null : place + 1;
}

/** A1 name of a place's cell, such as "E225"; '' where there is no such cell. */
export function cellOf(place: Place, tableOf: TableOf): string {
  const column = columnNumber(place, tableOf);
  return column === null || place.row === null ? '' : cellName(column, place.row);
}

/** Where a value came from, as people say it: "Phiếu chấm, ô E225". */
export function placeName(place: Place, tableOf: TableOf): string {
  const cell = cellOf(place, tableOf);
  return cell === '' ? tabOf(place.tab).name : `${tabOf(place.tab).name}, ô ${cell}`;
}

/** Fills the {names} of a sentence in one pass, so that typed braces stay what they are. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
}

/** The sentence and the remedy of an issue as people read them. */
export function issueText(issue: Issue, tableOf: TableOf): { message: string; remedy: string } {
  const place = { tab: tabOf(issue.at.tab).name, cell: cellOf(issue.at, tableOf), row: String(issue.at.row ?? '') };
  const values = { ...place, ...issue.values };
  return { message: fill(issue.sentence, values), remedy: fill(issue.remedy, values) };
}
