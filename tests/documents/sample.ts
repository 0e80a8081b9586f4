import { createBook } from '../../local/book/book.ts';
import { createHost } from '../../local/host.ts';
import { type DocumentSource, type Documents, documentsFrom } from '../../src/documents/index.ts';
import type { DocumentModel } from '../../src/documents/model.ts';
import { CODE, DECISION_DAY, MANIFEST, sampleBook } from '../end-to-end/office.ts';

/** The documents of a workbook, as the page of "Văn bản…" writes them from the cells the built script gives. */
export function documentsOf(book = createBook()): Documents {
  const host = createHost({ code: CODE, manifest: MANIFEST, now: DECISION_DAY, book });
  return documentsFrom(host.runFromPage('documents') as DocumentSource);
}

let made: readonly DocumentModel[] | null = null;

/** The documents of the sample commune on the day of the decision. */
export function sampleDocuments(): readonly DocumentModel[] {
  if (!made) {
    const given = documentsOf(sampleBook());
    if ('refusal' in given) throw new Error(given.refusal);
    made = given.models;
  }
  return made;
}

/** A document of the sample commune by its id; fails where there is none. */
export function sampleDocument(id: string): DocumentModel {
  const found = sampleDocuments().find((model) => model.id === id);
  if (!found) throw new Error(`No document ${id}`);
  return found;
}
