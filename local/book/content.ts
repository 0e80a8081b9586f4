/** What a cell stores; dates are serial numbers with a date format. */
export type Stored = string | number | boolean;

/** An error a formula gives, such as #DIV/0!. */
export interface ErrorValue {
  readonly error: string;
}

/** A cell as a person sees it in the formula bar and in the grid. */
export interface CellContent {
  /** '' where the cell is blank. */
  readonly value: Stored | ErrorValue;
  readonly formula: string | null;
}

export interface Zone {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const zoneContains = (zone: Zone, row: number, column: number): boolean =>
  row >= zone.row && row < zone.row + zone.rows && column >= zone.column && column < zone.column + zone.columns;

export const zonesOverlap = (a: Zone, b: Zone): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Looks of a cell; a key that is missing is the sheet's default. */
export interface CellStyle {
  background?: string;
  fontColor?: string;
  fontWeight?: 'bold' | 'normal';
  fontStyle?: 'italic' | 'normal';
  fontLine?: 'none' | 'underline' | 'line-through';
  fontSize?: number;
  fontFamily?: string;
  wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  horizontal?: string;
  vertical?: string;
  border?: string;
}

/** A rule for what a cell accepts. */
export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly (Stored | null)[];
  /** For VALUE_IN_RANGE: the sheet's id and the zone. */
  readonly source?: { readonly sheetId: number; readonly zone: Zone };
  readonly allowInvalid: boolean;
  readonly showDropdown: boolean;
  readonly help: string | null;
}

export interface ProtectionData {
  id: number;
  /** null: the whole sheet. */
  zone: Zone | null;
  description: string;
  warningOnly: boolean;
  editors: string[];
  domainEdit: boolean;
  unprotected: Zone[];
}

export interface ConditionalRule {
  readonly zones: readonly Zone[];
  readonly criteria: string;
  readonly values: readonly Stored[];
  readonly style: Readonly<CellStyle>;
}
