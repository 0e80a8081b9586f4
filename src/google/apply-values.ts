import { type Block, isDateCell, isLinkCell, type WrittenCell } from '../workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The moment at which a day begins in the spreadsheet. */
type DateOf = (day: string) => Date;

function written(cell: WrittenCell, dateOf: DateOf): string | number | boolean | Date {
  if (isLinkCell(cell)) return cell.text;
  return isDateCell(cell) ? dateOf(cell.date) : cell;
}

/** Names of the tabs that the links of a block lead to. */
export const linkedTabs = ({ values }: Block): string[] => [
  ...new Set(values.flatMap((row) => row.flatMap((cell) => (isLinkCell(cell) ? [cell.linkTab] : [])))),
];

/** A column with links as rich text: the text stays text, the link is not a formula. */
function applyLinks(sheet: Sheet, block: Block, column: number, gidOf: (tab: string) => number | null): void {
  const rich = block.values.map((row) => {
    const cell = row[column] ?? '';
    const builder = SpreadsheetApp.newRichTextValue().setText(
      isLinkCell(cell) ? cell.text : String(isDateCell(cell) ? cell.date : cell),
    );
    const gid = isLinkCell(cell) ? gidOf(cell.linkTab) : null;
    if (isLinkCell(cell) && gid !== null) {
      builder.setLinkUrl(`#gid=${gid}${cell.linkCell === '' ? '' : `&range=${cell.linkCell}`}`);
    }
    return [builder.build()];
  });
  sheet.getRange(block.row, block.column + column, rich.length, 1).setRichTextValues(rich);
}

/**
 * Writes the values of a block: neighbouring columns in one call, columns with links as rich text. Each cell is written
 * once, so that a run that was cut off shows in the values and the next one completes it.
 */
export function applyValues(sheet: Sheet, block: Block, gidOf: (tab: string) => number | null, dateOf: DateOf): void {
  const [height, width] = [block.values.length, block.values[0]?.length ?? 0];
  if (height === 0 || width === 0) return;
  const hasLinks = Array.from({ length: width }, (_, column) => block.values.some((row) => isLinkCell(row[column])));
  for (let first = 0; first < width; ) {
    if (hasLinks[first]) {
      applyLinks(sheet, block, first, gidOf);
      first += 1;
      continue;
    }
    const next = hasLinks.indexOf(true, first);
    const end = next < 0 ? width : next;
    const values = block.values.map((row) => row.slice(first, end).map((cell) => written(cell, dateOf)));
    sheet.getRange(block.row, block.column + first, height, end - first).setValues(values);
    first = end;
  }
}
