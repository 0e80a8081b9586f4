import { describe, expect, it } from 'vitest';
import type { Book } from '../../local/book/book.ts';
import type { HostOptions } from '../../local/host.ts';
import { CHECK, COUNT, click, exported, LISTS, MANIFEST, SCORE, SUMMARY, sampleBook } from './office.ts';

const RESULTS = [
  'checks',
  'scoreboard',
  'explanations',
  'gift-list',
  'superior-list',
  'period',
  'ballots',
  'summary',
  'register-3.1',
  'register-3.5',
];

/** What the sample commune's year comes to, tab by tab. */
function yearOf(book: Book, options: Partial<HostOptions> = {}): Record<string, unknown> {
  for (const item of [CHECK, SCORE, COUNT, LISTS, SUMMARY]) click(book, item, options);
  return Object.fromEntries(RESULTS.map((id) => [id, exported(book, id)]));
}

const usual = yearOf(sampleBook());

/** Runs with a clock whose local time is that of another zone. */
function inZone<T>(zone: string, work: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return work();
  } finally {
    process.env.TZ = before;
  }
}

describe('the sample year gives the same lists', () => {
  it('and lists people at all', () => {
    expect((usual['gift-list'] as unknown[]).length).toBeGreaterThan(3);
  });

  it('where the script world has no Intl', () => {
    expect(yearOf(sampleBook(), { withoutIntl: true })).toEqual(usual);
  });

  it('in a spreadsheet that somebody set to English', () => {
    const book = sampleBook();
    book.locale = 'en_US';
    expect(yearOf(book)).toEqual(usual);
  });

  it.each(['UTC', 'Asia/Tokyo'])(
    'where the script project runs in the time of %s and the spreadsheet does not',
    (zone) => {
      const manifest = { ...MANIFEST, timeZone: zone };
      expect(inZone(zone, () => yearOf(sampleBook(), { manifest }))).toEqual(usual);
    },
  );

  it.each(['Etc/UTC', 'America/New_York'])('in a spreadsheet that somebody set to the time of %s', (zone) => {
    const book = sampleBook();
    book.timeZone = zone;
    expect(yearOf(book)).toEqual(usual);
  });
});
