import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { asText } from './as-text.ts';
import { sampleDocuments } from './sample.ts';

/** Of the documents of which everybody gets one, these people's stand for all. */
const SHOWN = new Set(['CB13', 'KC03', 'TT01']);

describe('the documents of xã Thanh Mộc', () => {
  const models = sampleDocuments().filter(({ id }) => !id.includes('/') || SHOWN.has(id.split('/')[1] ?? ''));

  it.each(models.map((model) => [model.fileName, model] as const))('%s reads as agreed', async (fileName, model) => {
    const file = path.resolve(import.meta.dirname, '../golden/thanh-moc/documents', fileName.replace('.docx', '.txt'));
    await expect(asText(model)).toMatchFileSnapshot(file);
  });

  it('are one of each kind, a report for each rewarded person and a score sheet for each of the 50 registered', () => {
    const count = new Map<string, number>();
    for (const { id } of sampleDocuments()) {
      const kind = id.split('/')[0] ?? '';
      count.set(kind, (count.get(kind) ?? 0) + 1);
    }
    expect([...count]).toEqual([
      ['plan', 1],
      ['registrations', 1],
      ['not-registered', 1],
      ['minutes', 1],
      ['submission', 1],
      ['notice', 1],
      ['decision', 1],
      ['gift-receipts', 1],
      ['superior-proposal', 1],
      ['final-report', 1],
      ['radio', 1],
      ['radio-exemplar', 7],
      ['achievement-report', 6],
      ['score-explanation', 50],
    ]);
  });

  it('have file names of plain letters, each once', () => {
    const names = sampleDocuments().map(({ fileName }) => fileName);
    expect(names.filter((name) => !/^[\w-]+\.docx$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
