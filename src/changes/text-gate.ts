import { type Changes, isLinkCell, type WrittenCell } from '../workbook.ts';

/** '=' at the start, also behind white space or control characters: Google would run it as a formula. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters before '=' are exactly what is looked for
const FORMULA = /^[\s\u0000-\u001f\u007f\u200b\ufeff]*=/;

/** Text that would become a formula is put in quotation marks, so that it stays readable and does nothing. */
export function gateText(text: string): string {
  return FORMULA.test(text) ? `“${text}”` : text;
}

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
