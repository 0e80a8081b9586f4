import fs from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import { asShown, type Engine } from './engine.ts';

let started = false;

function start(): void {
  if (started) return;
  started = true;
  initSync({ module: fs.readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
}

/** An engine written in Rust that shares nothing with the local sheet. */
export const ironCalc: Engine = {
  name: 'IronCalc',
  open: (tabs) => {
    start();
    const model = new Model('bench', 'en', 'UTC', 'en');
    const names = Object.keys(tabs);
    model.pauseEvaluation();
    Object.values(tabs).forEach((grid, sheet) => {
      if (sheet > 0) model.newSheet();
      model.renameSheet(sheet, names[sheet] ?? '');
      grid.forEach((row, r) => {
        row.forEach((content, c) => {
          if (content !== '') model.setUserInput(sheet, r + 1, c + 1, String(content));
        });
      });
    });
    model.evaluate();
    return {
      recalculate: () => model.evaluate(),
      value: (tab, row, column) => asShown(model.getFormattedCellValue(names.indexOf(tab), row, column)),
    };
  },
};
