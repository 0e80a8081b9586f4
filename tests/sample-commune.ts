import path from 'node:path';
import { readCommune } from '../local/commune.ts';
import { AREAS } from '../src/provisions/areas.ts';
import { CRITERIA } from '../src/provisions/criteria.ts';
import { INDEX_CRITERIA } from '../src/provisions/index-criteria.ts';
import { readDay } from '../src/vietnamese/dates.ts';
import type { CellValue } from '../src/workbook.ts';

type Row = Readonly<Record<string, CellValue>>;

const FOLDER = path.resolve(import.meta.dirname, '../local/communes/thanh-moc');

const typedCell = (text: string): CellValue => (readDay(text) === text ? { date: text } : text);

/** Rows of a tab under the defaults that set-up writes for the same code. */
function overDefaults(rows: readonly Row[], defaults: readonly Row[]): Row[] {
  return defaults.map((standard) => ({ ...standard, ...rows.find(({ code }) => code === standard.code) }));
}

/** The sample commune as set-up and the loader leave it, as plain rows. */
export function sampleTabs(): Record<string, Row[]> {
  const tabs: Record<string, Row[]> = {};
  for (const [tab, { header, rows }] of readCommune(FOLDER).tables) {
    tabs[tab.id] = rows.map((cells) => Object.fromEntries(header.map((id, i) => [id, typedCell(cells[i] ?? '')])));
  }
  return {
    ...tabs,
    areas: AREAS.map(({ code, name, short, weight }) => ({ code, name, short, weight, enabled: true })),
    criteria: CRITERIA.map(({ note: _, ...criterion }) => ({ ...criterion })),
    index: overDefaults(
      tabs.index ?? [],
      INDEX_CRITERIA.map(({ note: _, ...criterion }) => ({ ...criterion })),
    ),
  };
}

/** The day of the sample commune's decision. */
export const DECISION_DAY = '2024-01-30';
