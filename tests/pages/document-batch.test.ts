import { describe, expect, it } from 'vitest';
import type { DocumentModel } from '../../src/documents/model.ts';
import { type BatchWork, madeInMemory, makeDocuments, markMade, stateOf } from '../../src/pages/document-batch.ts';

const model = (id: string, person = ''): DocumentModel => ({
  id,
  name: 'Phiếu giải trình điểm',
  person,
  fileName: `${id}.docx`,
  form: 'nd30',
  sections: [],
  missing: [],
  remarks: [],
});

const three = ['CB01', 'CB02', 'CB03'].map((id) => model(id));

/** Counts how often each document is made; `stopAfter` documents somebody presses Dừng. */
function work(kept: Map<string, Uint8Array>, stopAfter = Number.POSITIVE_INFINITY): BatchWork & { made: string[] } {
  const made: string[] = [];
  return {
    made,
    kept,
    render: async ({ id }) => {
      if (id === 'bad') throw new Error('hết bộ nhớ');
      made.push(id);
      return new Uint8Array([made.length]);
    },
    goesOn: () => made.length < stopAfter,
    progress: () => {},
  };
}

describe('makeDocuments', () => {
  it('goes on after an interruption and makes no document twice', async () => {
    const kept = new Map<string, Uint8Array>();
    const first = work(kept, 2);
    const stopped = await makeDocuments(three, first);
    expect([stopped.interrupted, Object.keys(stopped.files)]).toEqual([true, ['CB01.docx', 'CB02.docx']]);
    const second = work(kept);
    const whole = await makeDocuments(three, second);
    expect(second.made).toEqual(['CB03']);
    expect([whole.interrupted, Object.keys(whole.files)]).toEqual([false, ['CB01.docx', 'CB02.docx', 'CB03.docx']]);
  });

  it('names what could not be made and makes the rest', async () => {
    const batch = await makeDocuments([model('CB01'), model('bad'), model('CB03')], work(new Map()));
    expect(batch.failed.map(({ document, reason }) => [document.id, reason])).toEqual([['bad', 'hết bộ nhớ']]);
    expect(Object.keys(batch.files)).toEqual(['CB01.docx', 'CB03.docx']);
  });
});

describe('stateOf', () => {
  it('knows a document that was handed over, and one whose content has changed since', () => {
    const made = madeInMemory();
    markMade([model('CB01')], made);
    expect([
      stateOf(model('CB01'), made),
      stateOf(model('CB01', 'Lê Thị An'), made),
      stateOf(model('CB02'), made),
    ]).toEqual(['made', 'changed', 'new']);
  });
});
