import type { Alignment, Border, Fill, Font, NewFile, Style } from 'excelize-wasm';
import type { BookSheet } from './book-sheet.ts';
import { type BorderSide, type CellStyle, type Zone, zoneContains } from './content.ts';
import { must } from './xlsx-file.ts';

/** What Google gives a cell whose looks nobody has set. */
export const DEFAULT_FONT = { Family: 'Arial', Size: 10, Color: '#000000' } as const;

const LINK_COLOUR = '#1155cc';
const FORMATS: Readonly<Record<string, number>> = { '': 0, '0': 1, '0.00': 2, '#,##0': 3, '#,##0.00': 4, '@': 49 };
const LINES: Readonly<Record<string, number>> = {
  SOLID: 1,
  SOLID_MEDIUM: 2,
  DASHED: 3,
  DOTTED: 4,
  SOLID_THICK: 5,
  DOUBLE: 6,
};

const isColour = (text: string | undefined): text is string => /^#[0-9a-f]{6}$/i.test(text ?? '');

const fillOf = ({ background }: CellStyle): { Fill?: Fill } =>
  isColour(background) ? { Fill: { Type: 'pattern', Pattern: 1, Color: [background] } } : {};

function fontLooks({ fontColor, fontWeight, fontStyle, fontLine }: CellStyle): Font {
  return {
    ...(isColour(fontColor) && { Color: fontColor }),
    ...(fontWeight === 'bold' && { Bold: true }),
    ...(fontStyle === 'italic' && { Italic: true }),
    ...(fontLine === 'underline' && { Underline: 'single' }),
    ...(fontLine === 'line-through' && { Strike: true }),
  };
}

function alignmentOf({ horizontal, vertical, wrap, rotation }: CellStyle): Alignment {
  return {
    ...(/^(left|center|right)$/.test(horizontal ?? '') && { Horizontal: horizontal }),
    ...(vertical && { Vertical: vertical === 'middle' ? 'center' : vertical }),
    ...(wrap === 'WRAP' && { WrapText: true }),
    ...(rotation && { TextRotation: rotation }),
  };
}

const bordersOf = ({ borders = {} }: CellStyle): Border[] =>
  (Object.keys(borders) as BorderSide[]).sort().flatMap((side) => {
    const line = borders[side];
    return line
      ? [{ Type: side, Style: LINES[line.style] ?? 1, Color: isColour(line.color) ? line.color : '#000000' }]
      : [];
  });

/** The looks that a conditional format puts over those of the cell. */
export function overlayStyle(style: CellStyle): Style {
  const font = fontLooks(style);
  return { ...fillOf(style), ...(Object.keys(font).length > 0 && { Font: { Color: DEFAULT_FONT.Color, ...font } }) };
}

interface Look {
  readonly style: CellStyle;
  readonly format: string;
  readonly linked: boolean;
  /** May be changed on a protected tab. */
  readonly open: boolean;
}

function excelStyle({ style, format, linked, open }: Look): Style {
  const { fontFamily = DEFAULT_FONT.Family, fontSize = DEFAULT_FONT.Size } = style;
  const link: Font = linked ? { Color: LINK_COLOUR, Underline: 'single' } : {};
  const known = FORMATS[format];
  return {
    ...fillOf(style),
    Font: { ...DEFAULT_FONT, Family: fontFamily, Size: fontSize, ...fontLooks(style), ...link },
    Alignment: alignmentOf(style),
    Border: bordersOf(style),
    ...(open && { Protection: { Locked: false } }),
    ...(known === undefined ? { CustomNumFmt: format } : { NumFmt: known }),
  };
}

/** Which look a cell has, as a key that two cells share when they look the same; '' for the default. */
export function lookKey(sheet: BookSheet, row: number, column: number, open: readonly Zone[]): string {
  const [style, format] = [sheet.styles.get(row, column), sheet.formats.get(row, column)];
  const linked = sheet.linkAt(row, column) !== null;
  const free = open.some((zone) => zoneContains(zone, row, column));
  return style + format === 0 && !linked && !free ? '' : `${style}/${format}/${linked}/${free}`;
}

/** Makes the styles of the file as cells ask for them, each once. */
export function styleIds(file: NewFile): (sheet: BookSheet, row: number, column: number, key: string) => number {
  const ids = new Map<string, number>();
  return (sheet, row, column, key) => {
    const [linked, open] = key.split('/').slice(2);
    const known = ids.get(key);
    if (known !== undefined) return known;
    const [style, format] = [sheet.styleAt(row, column), sheet.formatAt(row, column)];
    const look = {
      style,
      format: format === 'General' ? '' : format,
      linked: linked === 'true',
      open: open === 'true',
    };
    const made = must(file.NewStyle(excelStyle(look))).style;
    ids.set(key, made);
    return made;
  };
}
