import { describe, expect, it } from 'vitest';
import { gate } from '../../src/changes/text-gate.ts';
import { type Block, NO_CHANGES, type WrittenCell } from '../../src/workbook.ts';
import { SENTENCES } from '../hostile-texts.ts';

/** What comes into the cell for a text that the add-on copies. */
function written(cell: WrittenCell): unknown {
  const block: Block = { row: 1, column: 1, values: [[cell]], formats: [], styles: [], guard: null };
  const tab = { tab: 'checks', name: 'Kiểm tra', create: false, blocks: [block], layout: null };
  return gate({ ...NO_CHANGES, tabs: [tab] }).tabs[0]?.blocks[0]?.values[0]?.[0];
}

describe('the write gate', () => {
  it.each([
    '=1+1',
    ' \t\r\n=1',
    '\u0000=1',
    '\u200b\u202e\u2060=HYPERLINK("https://example.org")',
    '\uff1d1+1',
    '+HYPERLINK("https://example.org")',
    '-SUM(A1)',
    '@SUM(A1)',
    '\uff0bSUM(A1)',
    "+cmd|' /C calc'!A0",
    '-Sheet1!A1',
  ])('puts %j in quotation marks', (text) => {
    expect(written(text)).toBe(`“${text}”`);
    expect(written({ text, linkTab: 'Danh sách', linkCell: 'A2' })).toMatchObject({ text: `“${text}”` });
  });

  it.each([...SENTENCES, '- 15/3: họp giao ban', '- CB01 chủ trì', '-1,5', '+84 912 345 678', 'a=b', '“=”', '<='])(
    'leaves %j as it is',
    (text) => {
      expect(written(text)).toBe(text);
    },
  );

  it('cuts what is longer than a cell can hold, never through a letter', () => {
    expect(written('x'.repeat(50_000))).toBe('x'.repeat(50_000));
    expect(written('x'.repeat(50_001))).toBe(`${'x'.repeat(49_999)}…`);
    expect(written(`${'x'.repeat(49_998)}👪👪`)).toBe(`${'x'.repeat(49_998)}…`);
    expect(written(`=${'x'.repeat(49_999)}`)).toBe(`“=${'x'.repeat(49_997)}…`);
  });
});
