import { describe, expect, it } from 'vitest';
import { TABS } from '../../src/tabs/index.ts';
import { layoutOf } from '../../src/tabs/layout.ts';
import { isTable } from '../../src/tabs/tab.ts';
import type { Area } from '../../src/workbook.ts';

/** Of the 390 pixels of a phone, row numbers and one column of figures need the rest. */
const MOST_FROZEN = 270;

/** WCAG 2, 1.4.3. */
const READABLE = 4.5;

function light(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

describe.each(TABS.map((tab) => ({ name: tab.name, tab })))('the tab $name', ({ tab }) => {
  const layout = layoutOf(tab, () => null, 2);

  it('has a label whose colour stands out from white', () => {
    expect(contrast(layout.tabColour, '#ffffff')).toBeGreaterThanOrEqual(READABLE);
  });

  it('can be read in every colour it uses', () => {
    for (let column = 1; column <= layout.columns; column += 1) {
      for (const row of [1, 2]) {
        const styles = layout.styles.filter(({ areas }) => areas.some((area) => holds(area, row, column)));
        const { background = '#ffffff', colour = '#000000' } = Object.assign({}, ...styles.map(({ style }) => style));
        expect(contrast(colour, background)).toBeGreaterThanOrEqual(READABLE);
      }
    }
    for (const { background } of layout.colours)
      expect(contrast('#000000', background)).toBeGreaterThanOrEqual(READABLE);
  });

  if (!isTable(tab)) return;

  it('leaves room on a phone beside the columns that stay in sight', () => {
    const frozen = layout.widths.slice(0, layout.frozenColumns);
    expect(frozen.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(MOST_FROZEN);
  });

  it('keeps its headings in sight', () => {
    expect(layout.frozenRows).toBe(1);
  });
});
