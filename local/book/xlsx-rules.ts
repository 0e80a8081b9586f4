import type { ConditionalFormatOptions, DataValidation, NewFile } from 'excelize-wasm';
import { a1Of } from './a1-names.ts';
import type { BookSheet } from './book-sheet.ts';
import type { ConditionalRule, Stored, ValidationRule, Zone } from './content.ts';
import { must } from './xlsx-file.ts';
import { excelFormula } from './xlsx-formula.ts';
import { absoluteRange } from './xlsx-names.ts';
import { overlayStyle } from './xlsx-styles.ts';

/** Excel's limit for a list written into the rule, for a help text and for a text in a formula. */
const TEXT_LENGTH = 255;

const OPERATORS: Readonly<Record<string, readonly [operator: string, sign: string]>> = {
  BETWEEN: ['between', 'between'],
  NOT_BETWEEN: ['notBetween', 'not between'],
  EQUAL_TO: ['equal', '=='],
  NOT_EQUAL_TO: ['notEqual', '!='],
  GREATER_THAN: ['greaterThan', '>'],
  GREATER_THAN_OR_EQUAL_TO: ['greaterThanOrEqual', '>='],
  LESS_THAN: ['lessThan', '<'],
  LESS_THAN_OR_EQUAL_TO: ['lessThanOrEqual', '<='],
  AFTER: ['greaterThan', '>'],
  ON_OR_AFTER: ['greaterThanOrEqual', '>='],
  BEFORE: ['lessThan', '<'],
  ON_OR_BEFORE: ['lessThanOrEqual', '<='],
};

const sqref = (zones: readonly Zone[]): string => zones.map(a1Of).join(' ');
const textInFormula = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Gives the range of a tab that holds the items of a list. */
export type ListRange = (items: readonly string[]) => string;

function listSource(items: readonly string[], listRange: ListRange): string {
  const inline = items.join(',');
  const plain = inline.length <= TEXT_LENGTH && items.every((item) => item !== '' && !/[,\r\n]|^\s|\s$/.test(item));
  return plain ? textInFormula(inline) : listRange(items);
}

type Condition = Pick<DataValidation, 'Type' | 'Operator' | 'Formula1' | 'Formula2'>;

function compared(criteria: string, values: readonly (Stored | null)[]): Condition | null {
  if (criteria === 'DATE_IS_VALID_DATE') return { Type: 'date', Operator: 'greaterThanOrEqual', Formula1: '1' };
  const [, kind, comparison = ''] = /^(NUMBER|DATE)_(.+)$/.exec(criteria) ?? [];
  const [operator] = OPERATORS[comparison] ?? [];
  if (!operator || values.length === 0 || values.some((value) => typeof value !== 'number')) return null;
  const [first, second] = values.map(String);
  return {
    Type: kind === 'DATE' ? 'date' : 'decimal',
    Operator: operator,
    ...(first !== undefined && { Formula1: first }),
    ...(second !== undefined && { Formula2: second }),
  };
}

function conditionOf(rule: ValidationRule, names: ReadonlyMap<number, string>, listRange: ListRange): Condition | null {
  const { criteria, values, source } = rule;
  if (criteria === 'VALUE_IN_LIST') {
    const items = values.map(String);
    return items.length > 0 ? { Type: 'list', Formula1: listSource(items, listRange) } : null;
  }
  if (criteria === 'VALUE_IN_RANGE') {
    const tab = source && names.get(source.sheetId);
    return source && tab !== undefined ? { Type: 'list', Formula1: absoluteRange(tab, source.zone) } : null;
  }
  if (criteria === 'CHECKBOX' && values.length === 0) return { Type: 'list', Formula1: textInFormula('TRUE,FALSE') };
  if (criteria === 'CUSTOM_FORMULA') {
    const formula = excelFormula(String(values[0] ?? ''));
    return formula ? { Type: 'custom', Formula1: formula } : null;
  }
  return compared(criteria, values);
}

/** Zones of each rule; columns side by side with the same rows make one zone. */
function zonesOfRules(sheet: BookSheet): ReadonlyMap<number, Zone[]> {
  const zones = new Map<number, Zone[]>();
  for (const [column, row, rows, id] of sheet.validations.toJSON()) {
    const own = zones.get(id) ?? [];
    const last = own.at(-1);
    if (last && last.row === row && last.rows === rows && last.column + last.columns === column)
      own[own.length - 1] = { ...last, columns: last.columns + 1 };
    else own.push({ row, column, rows, columns: 1 });
    zones.set(id, own);
  }
  return zones;
}

/** Writes the dropdowns and checks of a tab; the help text appears when the cell is chosen. */
export function writeValidations(
  file: NewFile,
  sheet: BookSheet,
  names: ReadonlyMap<number, string>,
  listRange: ListRange,
): void {
  for (const [id, zones] of zonesOfRules(sheet)) {
    const rule = sheet.book.validationTable.at(id);
    const condition = rule && conditionOf(rule, names, listRange);
    if (!condition) continue;
    const { Formula1, Formula2, ...what } = condition;
    must(
      file.AddDataValidation(names.get(sheet.id) ?? '', {
        ...what,
        // Excelize writes these two into the file as they are.
        ...(Formula1 !== undefined && { Formula1: escapeXml(Formula1) }),
        ...(Formula2 !== undefined && { Formula2: escapeXml(Formula2) }),
        Sqref: sqref(zones),
        AllowBlank: true,
        // The file format says with this attribute that the arrow is hidden.
        ShowDropDown: condition.Type === 'list' && !rule.showDropdown,
        ShowErrorMessage: true,
        ErrorStyle: rule.allowInvalid ? 'warning' : 'stop',
        ...(rule.help && { ShowInputMessage: true, Prompt: rule.help.slice(0, TEXT_LENGTH) }),
      }),
    );
  }
}

const TEXT_CRITERIA: Readonly<Record<string, string>> = {
  TEXT_CONTAINS: 'containing',
  TEXT_DOES_NOT_CONTAIN: 'not containing',
  TEXT_STARTS_WITH: 'begins with',
  TEXT_ENDS_WITH: 'ends with',
};

function formatCondition({ criteria, values }: ConditionalRule): ConditionalFormatOptions | null {
  const [first = '', second = ''] = values.map(String);
  if (criteria === 'CELL_EMPTY') return { Type: 'blanks' };
  if (criteria === 'CELL_NOT_EMPTY') return { Type: 'no_blanks' };
  if (criteria === 'CUSTOM_FORMULA') {
    const formula = excelFormula(first);
    return formula ? { Type: 'formula', Criteria: formula } : null;
  }
  if (first === '' || first.length > TEXT_LENGTH) return null;
  const text = TEXT_CRITERIA[criteria];
  if (text) return { Type: 'text', Criteria: text, Value: first };
  const [, kind, comparison = ''] = /^(TEXT|NUMBER|DATE)_(.+)$/.exec(criteria) ?? [];
  const [, sign] = OPERATORS[comparison] ?? [];
  if (!sign) return null;
  if (sign.includes('between')) return { Type: 'cell', Criteria: sign, MinValue: first, MaxValue: second };
  return { Type: 'cell', Criteria: sign, Value: kind === 'TEXT' ? textInFormula(first) : first };
}

/** Writes the rules that colour cells by what they hold, the first rule first. */
export function writeConditionalFormats(file: NewFile, sheet: BookSheet, tab: string): void {
  for (const rule of sheet.conditionalRules) {
    const condition = rule.zones.length > 0 ? formatCondition(rule) : null;
    if (!condition) continue;
    const { style } = must(file.NewConditionalStyle(overlayStyle(rule.style)));
    must(file.SetConditionalFormat(tab, sqref(rule.zones), [{ ...condition, Format: style, StopIfTrue: true }]));
  }
}
