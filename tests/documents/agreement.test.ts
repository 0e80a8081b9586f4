import { describe, expect, it } from 'vitest';
import type { Book } from '../../local/book/book.ts';
import type { DocumentModel, Table } from '../../src/documents/model.ts';
import { moneyInWords, numberInWords } from '../../src/vietnamese/number-words.ts';
import { CHECK, COUNT, click, exported, LISTS, SCORE, SUMMARY, sampleBook } from '../end-to-end/office.ts';
import { asText } from './as-text.ts';
import { documentsOf } from './sample.ts';

/** The workbook after the year's clicks and its documents, computed apart from each other. */
function year(change: (book: Book) => void = () => {}): { book: Book; model(id: string): DocumentModel } {
  const book = sampleBook();
  change(book);
  for (const item of [CHECK, SCORE, COUNT, LISTS, SUMMARY]) click(book, item);
  const given = documentsOf(book);
  if ('refusal' in given) throw new Error(given.refusal);
  const model = (id: string): DocumentModel => {
    const found = given.models.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`No document ${id}`);
    return found;
  };
  return { book, model };
}

const tables = ({ sections }: DocumentModel): Table[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block): block is Table => block.is === 'table'));

/** The names in the column "Họ và tên", below the group that `below` starts; all without it. */
function names(table: Table | undefined, below = ''): string[] {
  const at = table?.columns.findIndex(({ heading }) => heading.startsWith('Họ và tên')) ?? 0;
  let open = below === '';
  return (table?.rows ?? []).flatMap(({ is, cells }) => {
    if (is === 'group' && below !== '') open = (cells[0] ?? '').startsWith(below);
    return is === 'record' && open ? [(cells[at] ?? '').replace(/^(Ông|Bà) /, '')] : [];
  });
}

const inTab = (book: Book, id: string): string[] =>
  exported(book, id)
    .filter(({ order }) => order !== '')
    .map(({ name }) => name ?? '');

describe.each([
  ['the sample commune', (_: Book): void => {}],
  [
    'the sample commune with four places and another vote',
    (book: Book): void => {
      const settings = book.sheet('Cấu hình');
      const ballots = book.sheet('Bỏ phiếu');
      if (!settings || !ballots) throw new Error('no tabs');
      for (let row = 2; row <= settings.lastRow; row += 1)
        if (settings.display(row, 1) === 'Số suất quà') settings.enter(row, 2, '4', false);
      ballots.enter(2, 2, '6', false);
      ballots.enter(2, 3, '3', false);
    },
  ],
])('the papers of %s', (_, change) => {
  const { book, model } = year(change);
  const gifts = inTab(book, 'gift-list');
  const superior = inTab(book, 'superior-list');

  it('name the same people for a gift in list, decision, receipts, submission and notice', () => {
    expect(gifts.length).toBeGreaterThan(0);
    expect(names(tables(model('decision'))[0])).toEqual(gifts);
    expect(names(tables(model('gift-receipts'))[0])).toEqual(gifts);
    expect(names(tables(model('submission'))[0], 'I. ')).toEqual(gifts);
    expect(names(tables(model('notice'))[0], 'I. ')).toEqual(gifts);
  });

  it('propose the same people to the superior level in list, proposal, submission and notice', () => {
    expect(names(tables(model('superior-proposal'))[0])).toEqual(superior);
    expect(names(tables(model('submission'))[0], 'II. ')).toEqual(superior);
    expect(names(tables(model('notice'))[0], 'II. ')).toEqual(superior);
  });

  it('say the same sum wherever money is said', () => {
    const sum = `${String(gifts.length * 300_000).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`;
    for (const id of ['decision', 'gift-receipts', 'submission', 'minutes', 'final-report'])
      expect([id, asText(model(id)).includes(sum)]).toEqual([id, true]);
  });

  it('tell on the radio of the same people and the same sum', () => {
    const text = asText(model('radio'));
    for (const name of gifts)
      expect([name, text.includes(`ông ${name}`) || text.includes(`bà ${name}`)]).toEqual([name, true]);
    const sum = moneyInWords(gifts.length * 300_000).toLowerCase();
    expect(text).toContain(`tặng quà cho ${numberInWords(gifts.length)} cá nhân, tổng trị giá ${sum}.`);
    expect(text).toContain(`khen thưởng ${numberInWords(superior.length)} cá nhân`);
  });

  it('count in the minutes what the tab of votes has', () => {
    const counted = tables(model('minutes'))[1]?.rows.map(({ cells }) => [
      cells[2],
      cells[6]?.replace('%', ''),
      cells[7],
    ]);
    expect(counted).toEqual(exported(book, 'ballots').map(({ agree, ratio, result }) => [agree, ratio, result]));
    expect(tables(model('minutes'))[2]?.rows).toEqual(tables(model('minutes'))[1]?.rows);
  });

  it('count in the report what the summary tab has by area, month and domain', () => {
    const summary = exported(book, 'summary').map((row) => Object.values(row));
    const counted = tables(model('final-report')).filter(({ columns }) => columns[1]?.heading === 'Số người');
    expect(counted.map(({ columns }) => columns[0]?.heading)).toEqual(['Nội dung', 'Tháng', 'Lĩnh vực']);
    for (const { rows } of counted)
      for (const { is, cells } of rows) {
        const same = summary.find(([name]) => name === cells[0]);
        expect([cells[0], is, same?.slice(1, 7)]).toEqual([cells[0], is, cells.slice(1)]);
      }
  });

  it('give each person the total of the scoreboard', () => {
    for (const { participant = '', total } of exported(book, 'scoreboard')) {
      const [table] = tables(model(`score-explanation/${participant}`));
      expect([participant, table?.rows.at(-1)?.cells[3]]).toEqual([participant, total]);
    }
  });
});
