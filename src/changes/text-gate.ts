import { type Changes, isLinkCell, type WrittenCell } from '../workbook.ts';

/**
 * What Google, or Excel opening a download, would run: '=' at the start, or a sign before the name of a function, another
 * tab or another program; also in full width and behind anything invisible. "- Tham mưu" and "+ 5 hồ sơ" are sentences.
 */
const FORMULA = /^[\s\p{C}]*(?:[=\uff1d]|[-+@\uff0b\uff0d\uff20]\s*[\w.]+[(|!])/u;

/** Most characters of a cell at Google. */
const MOST_LETTERS = 50_000;

/** A half letter at the cut goes too. */
const cut = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;

export const isFormula = (text: string): boolean => FORMULA.test(text);

/** Text that would become a formula is put in quotation marks, so that it stays readable and does nothing. */
const gateText = (text: string): string => cut(isFormula(text) ? `“${text}”` : text);

function gateCell(cell: WrittenCell): WrittenCell {
  if (typeof cell === 'string') return gateText(cell);
  return isLinkCell(cell) ? { ...cell, text: gateText(cell.text) } : cell;
}

/** The one write gate: text people typed is never re-armed when the add-on copies it. */
export function gate(changes: Changes): Changes {
  const tabs = changes.tabs.map((tab) => ({
    ...tab,
    blocks: tab.blocks.map((block) => ({ ...block, values: block.values.map((row) => row.map(gateCell)) })),
  }));
  return { ...changes, tabs };
}
