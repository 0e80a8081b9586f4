import type { Area, StandingProtection, TabState } from '../workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const areaOf = (range: Range): Area => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

function protectionOf(sheet: Sheet): StandingProtection | null {
  const [one] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (!one) return null;
  return one.isWarningOnly()
    ? { warningOnly: true, open: one.getUnprotectedRanges().map(areaOf), editors: [], organisation: false }
    : {
        warningOnly: false,
        open: [],
        editors: one.getEditors().map((user) => user.getEmail()),
        organisation: one.canDomainEdit(),
      };
}

/** What a rule accepts, as far as it can be told apart from ours. */
function markOf(rule: Rule | null): string {
  if (!rule) return '';
  const { VALUE_IN_LIST, VALUE_IN_RANGE, DATE_IS_VALID_DATE } = SpreadsheetApp.DataValidationCriteria;
  const type = rule.getCriteriaType();
  if (type === VALUE_IN_LIST) return ['list', ...(rule.getCriteriaValues()[0] as string[])].join('\n');
  return type === VALUE_IN_RANGE ? 'range' : type === DATE_IS_VALID_DATE ? 'date' : 'other';
}

/** Google's sentence for rules, headings and checkboxes in a Table. */
const IN_TABLE = /typed columns/;

/** Rules, and whether the tab is a Table: Google tells only by refusing that the rules of row 2 are set as they stand. */
function rulesOf(sheet: Sheet, data: Range): Pick<TabState, 'rules' | 'inTable'> {
  if (sheet.getMaxRows() < 2) return { rules: [], inTable: false };
  const width = data.getNumColumns();
  const rules = sheet.getRange(2, 1, Math.max(1, data.getNumRows() - 1), width).getDataValidations();
  let inTable = false;
  try {
    sheet.getRange(2, 1, 1, width).setDataValidations(rules.slice(0, 1) as Rule[][]);
    SpreadsheetApp.flush();
  } catch (error) {
    inTable = IN_TABLE.test(String(error));
  }
  return { rules: rules.map((row) => row.map(markOf)), inTable };
}

/** How a tab stands besides its cells; `data` null: a list or page of the add-on's, where nobody's rules matter. */
export function stateOf(sheet: Sheet, data: Range | null): TabState {
  const columns = data ? Array.from({ length: data.getNumColumns() }, (_, i) => i + 1) : [];
  const filter = sheet.getFilter();
  return {
    hidden: sheet.isSheetHidden(),
    headingsHidden: data !== null && sheet.isRowHiddenByUser(1),
    hiddenColumns: columns.filter((column) => sheet.isColumnHiddenByUser(column)),
    filter: filter ? areaOf(filter.getRange()) : null,
    protection: protectionOf(sheet),
    ...(data ? rulesOf(sheet, data) : { rules: [], inTable: false }),
  };
}
