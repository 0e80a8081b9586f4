import { isDateCell, isLinkCell, type WrittenCell } from '../workbook.ts';
import type { Asked } from './asked.ts';
import type { CellDifference, TabDifference } from './compare.ts';

/** A cell before and after, as a person reads it. */
export interface PreviewCell {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

export interface PreviewTab {
  readonly name: string;
  readonly created: boolean;
  readonly count: number;
  /** The first of them; a dialog that lists thousands helps nobody. */
  readonly cells: readonly PreviewCell[];
}

/** What an action will change, as plain data for the dialog. */
export interface Preview extends Asked {
  readonly digest: string;
  readonly tabs: readonly PreviewTab[];
  /** What the officer must read before the button is pressed. */
  readonly remarks: readonly string[];
}

/** Cells shown for each tab. */
const SHOWN_CELLS = 100;
/** Characters shown of a cell. */
const SHOWN_TEXT = 120;

function words(cell: WrittenCell): string {
  const text = isLinkCell(cell)
    ? cell.text
    : isDateCell(cell)
      ? cell.date.split('-').reverse().join('/')
      : typeof cell === 'number'
        ? String(cell).replace('.', ',')
        : String(cell);
  return text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT)}…` : text;
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

const previewCell = ({ row, column, before, after }: CellDifference): PreviewCell => ({
  cell: `${letters(column)}${row}`,
  before: words(before),
  after: words(after),
});

/** The preview of an action's changes: counts by tab, then cell by cell. */
export function previewOf(
  asked: Asked,
  digest: string,
  differences: readonly TabDifference[],
  remarks: readonly string[] = [],
): Preview {
  const tabs = differences.map(
    ({ name, created, cells }): PreviewTab => ({
      name,
      created,
      count: cells.length,
      cells: created ? [] : cells.slice(0, SHOWN_CELLS).map(previewCell),
    }),
  );
  const { action, label, input } = asked;
  return { action, label, input, digest, tabs, remarks };
}

/** What the second execution has come to, for the dialog. */
export type Carried =
  | { readonly is: 'done'; readonly message: string; readonly tab: string }
  /** The workbook changed meanwhile: the changes as they are now, to be looked at once more. */
  | { readonly is: 'again'; readonly preview: Preview }
  | { readonly is: 'stopped'; readonly message: string };
