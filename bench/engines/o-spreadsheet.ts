import { createRequire } from 'node:module';
import { a1Of } from '../../local/book/a1-names.ts';
import type { Engine, Grid } from './engine.ts';

/** The part of the engine that is used here; its own types need a browser. */
interface Model {
  dispatch(command: 'EVALUATE_CELLS'): unknown;
  readonly getters: {
    getEvaluatedCell(at: { sheetId: string; row: number; col: number }): { readonly value: string | number | null };
  };
}

const VERSION = '19.3.2';

/** Does something without what the engine prints while it works. */
function quietly<T>(work: () => T): T {
  const { log, debug } = console;
  Object.assign(console, { log: () => {}, debug: () => {} });
  try {
    return work();
  } finally {
    Object.assign(console, { log, debug });
  }
}

let loaded: { readonly Model: new (data: unknown) => Model } | null = null;

function engine(): { readonly Model: new (data: unknown) => Model } {
  loaded ??= quietly(() => createRequire(import.meta.url)('@odoo/o-spreadsheet'));
  if (!loaded) throw new Error('@odoo/o-spreadsheet is missing');
  return loaded;
}

function sheet(name: string, grid: Grid): Record<string, unknown> {
  const cells: Record<string, string> = {};
  grid.forEach((row, r) => {
    row.forEach((content, c) => {
      if (content !== '') cells[a1Of({ row: r + 1, column: c + 1, rows: 1, columns: 1 })] = String(content);
    });
  });
  const colNumber = Math.max(1, ...grid.map((row) => row.length));
  return { id: name, name, colNumber, rowNumber: Math.max(1, grid.length), cells };
}

/** The engine of the local sheet. */
export const oSpreadsheet: Engine = {
  name: 'o-spreadsheet',
  open: (tabs) => {
    const sheets = Object.entries(tabs).map(([name, grid]) => sheet(name, grid));
    const model = quietly(() => new (engine().Model)({ version: VERSION, sheets }));
    return {
      recalculate: () => void quietly(() => model.dispatch('EVALUATE_CELLS')),
      value: (tab, row, column) =>
        model.getters.getEvaluatedCell({ sheetId: tab, row: row - 1, col: column - 1 }).value ?? '',
    };
  },
};
