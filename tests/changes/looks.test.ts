import { describe, expect, it } from 'vitest';
import { planCopies } from '../../src/changes/copies.ts';
import { type Looks, looksOf, NEW_TAB, stepsBetween } from '../../src/changes/looks.ts';
import type { Layout, TabChange } from '../../src/workbook.ts';

const HEAD = { row: 1, column: 1, rows: 1, columns: 3 };
const BODY = { row: 2, column: 1, rows: 9, columns: 3 };

/** A table of three columns with a dark heading row. */
const LAYOUT: Layout = {
  rows: 10,
  columns: 3,
  frozenRows: 1,
  frozenColumns: 0,
  widths: [100, 100, 220],
  formats: [{ areas: [BODY], format: '@' }],
  styles: [
    { areas: [HEAD], style: { background: '#1c4587', wrap: true } },
    { areas: [BODY], style: { wrap: true } },
  ],
  validations: [],
  asking: null,
  colours: [],
  notes: [],
  tabColour: '#1155cc',
  hidden: false,
};

const change = (layout: Partial<Layout> = {}): TabChange => ({
  tab: 'x',
  name: 'X',
  create: true,
  blocks: [],
  layout: { ...LAYOUT, ...layout },
});
const looks = (layout: Partial<Layout> = {}): Looks => looksOf(change(layout));
const kinds = (have: Looks | null, want: Looks): string[] | null =>
  stepsBetween(have, want)?.map((step) => (step.is === 'paint' ? step.property : step.is)) ?? null;

describe('stepsBetween', () => {
  it('joins the areas that get the same look, above each other too', () => {
    const wraps = stepsBetween(null, looks())?.filter((step) => step.is === 'paint' && step.property === 'wrap');
    expect(wraps).toEqual([{ is: 'paint', property: 'wrap', value: true, areas: [{ ...HEAD, rows: 10 }] }]);
  });

  it('asks nothing of a tab that looks as wanted', () => {
    expect(stepsBetween(looks(), looks())).toEqual([]);
  });

  it('settles everything where nothing is known', () => {
    expect(kinds(null, looks())).toEqual([
      'format',
      'background',
      'wrap',
      'width',
      'width',
      'frozenRows',
      'frozenColumns',
      'tabColour',
    ]);
  });

  it('lets later looks lie over earlier ones and sets only what is seen', () => {
    const grey = looks({
      styles: [...LAYOUT.styles, { areas: [{ ...HEAD, columns: 1 }], style: { background: '#666666' } }],
    });
    const backgrounds = stepsBetween(NEW_TAB, grey)?.filter(
      (step) => step.is === 'paint' && step.property === 'background',
    );
    expect(backgrounds?.map((step) => step.is === 'paint' && [step.value, step.areas])).toEqual([
      ['#666666', [{ ...HEAD, columns: 1 }]],
      ['#1c4587', [{ ...HEAD, column: 2, columns: 2 }]],
    ]);
  });

  it('makes no copy of a tab with a colour or a dropdown that the copy must not have', () => {
    const painted = looks({ styles: [...LAYOUT.styles, { areas: [BODY], style: { background: '#f3f3f3' } }] });
    const withDropdown = looks({ validations: [{ areas: [BODY], rule: { is: 'date', help: '' } }] });
    expect([kinds(painted, looks()), kinds(withDropdown, looks())]).toEqual([null, null]);
  });

  it('clears the columns that a wider tab leaves behind', () => {
    const narrow = looksOf(change({ columns: 2, widths: [100, 100], styles: [], formats: [] }));
    const wide = { ...NEW_TAB, columns: 3, frame: narrow.frame };
    expect(kinds(wide, narrow)).toEqual(['clear']);
  });
});

describe('planCopies', () => {
  const tab = (layout: Partial<Layout> = {}) => ({ looks: looks(layout), isModel: true, isSource: false });

  it('makes tables of one kind as copies of one', () => {
    const { model, makings } = planCopies([tab(), tab({ widths: [60, 100, 220] }), tab(), tab()]);
    const steps = makings.reduce((sum, making) => sum + making.steps.length, model?.steps.length ?? 0);
    expect(makings.filter(({ from }) => from === 'new')).toEqual([]);
    expect(steps).toBeLessThan(4 * (stepsBetween(NEW_TAB, looks())?.length ?? 0));
  });

  it('makes a tab that is alone as a new one', () => {
    expect(planCopies([tab()]).makings.map(({ from, wave }) => ({ from, wave }))).toEqual([{ from: 'new', wave: 0 }]);
  });
});
