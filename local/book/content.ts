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

/** Does something with every cell of a zone, row by row. */
export function eachCell({ row, column, rows, columns }: Zone, action: (row: number, column: number) => void): void {
  for (let r = row; r < row + rows; r += 1) for (let c = column; c < column + columns; c += 1) action(r, c);
}

/** Line at one side of a cell. */
export interface BorderLine {
  readonly style: string;
  readonly color: string;
}

export type BorderSide = 'top' | 'left' | 'bottom' | 'right';

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
  rotation?: number;
  borders?: Readonly<Partial<Record<BorderSide, BorderLine>>>;
}

/** A change of looks; null takes a look back to the default. */
export type StyleChange = { readonly [K in keyof CellStyle]?: CellStyle[K] | null | undefined };

/** Style and link of a part of a text; `end` is behind the last character. */
export interface RichRun {
  readonly start: number;
  readonly end: number;
  readonly link: string | null;
  readonly style: Readonly<CellStyle>;
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

/** One end or the middle of a colour scale; `type` is MIN, MAX, NUMBER, PERCENT or PERCENTILE. */
export interface GradientPoint {
  readonly color: string;
  readonly type: string;
  readonly value: string;
}

export interface ConditionalRule {
  readonly zones: readonly Zone[];
  /** '' for a colour scale. */
  readonly criteria: string;
  readonly values: readonly Stored[];
  readonly style: Readonly<CellStyle>;
  readonly gradient?: {
    readonly min: GradientPoint | null;
    readonly mid: GradientPoint | null;
    readonly max: GradientPoint | null;
  };
}

/** Colours of alternating rows and columns. */
export interface BandingColors {
  readonly headerRow: string | null;
  readonly firstRow: string | null;
  readonly secondRow: string | null;
  readonly footerRow: string | null;
  readonly headerColumn: string | null;
  readonly firstColumn: string | null;
  readonly secondColumn: string | null;
  readonly footerColumn: string | null;
}

export interface BandingData {
  readonly id: number;
  readonly zone: Zone;
  readonly colors: BandingColors;
}

/** What a filter hides in one column of the sheet. */
export interface FilterRule {
  readonly hidden: readonly string[] | null;
  readonly criteria: string | null;
  readonly values: readonly Stored[];
}

export interface ChartData {
  readonly id: number;
  /** Name of Google's ChartType: COLUMN, PIE … */
  readonly type: string;
  readonly ranges: readonly { readonly sheetId: number; readonly zone: Zone }[];
  /** Anchor cell and distance from its corner in pixels. */
  readonly position: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  readonly numHeaders: number;
  readonly transpose: boolean;
  readonly mergeStrategy: string;
  readonly hiddenDimensions: string;
  readonly options: Readonly<Record<string, unknown>>;
}
