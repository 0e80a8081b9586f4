/** A tab's cells row by row: numbers, texts, and formulas that begin with "=". */
export type Grid = readonly (readonly (string | number)[])[];

/** A workbook that an engine has loaded. */
export interface Calculation {
  /** Calculates every formula anew. */
  recalculate(): void;
  /** What a cell shows as a number, or its text; counted from 1. */
  value(tab: string, row: number, column: number): string | number;
}

/** Calculates spreadsheet formulas with English names and commas. */
export interface Engine {
  readonly name: string;
  open(tabs: Readonly<Record<string, Grid>>): Calculation;
}

/** "1.5" as the number, every other text as it is. */
export const asShown = (text: string): string | number =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
