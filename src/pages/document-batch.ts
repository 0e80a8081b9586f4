import { digest } from '../changes/digest.ts';
import type { DocumentModel } from '../documents/model.ts';

/** What has become of a document: not made, made as it stands now, or made before the sheet changed. */
export type DocumentState = 'new' | 'made' | 'changed';

/** The seals of the documents that were made, by id; kept where the browser keeps things. */
export interface Made {
  read(): Readonly<Record<string, string>>;
  write(seals: Readonly<Record<string, string>>): void;
}

/** Keeps the seals only as long as the page is open. */
export function madeInMemory(): Made {
  let kept: Readonly<Record<string, string>> = {};
  return {
    read: () => kept,
    write: (seals) => {
      kept = seals;
    },
  };
}

export function stateOf(document: DocumentModel, made: Made): DocumentState {
  const seal = made.read()[document.id];
  if (seal === undefined) return 'new';
  return seal === digest(document) ? 'made' : 'changed';
}

/** Notes that these documents were handed over as they stand. */
export function markMade(documents: readonly DocumentModel[], made: Made): void {
  const seals = documents.map((document) => [document.id, digest(document)] as const);
  made.write({ ...made.read(), ...Object.fromEntries(seals) });
}

/** How making many documents ended. */
export interface Batch {
  /** The files by name, for documents made now or in an earlier, interrupted batch of this page. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly documents: readonly DocumentModel[];
  readonly failed: readonly { readonly document: DocumentModel; readonly reason: string }[];
  readonly interrupted: boolean;
}

/** What a batch needs from the page. */
export interface BatchWork {
  render(document: DocumentModel): Promise<Uint8Array>;
  /** Files already made and not handed over yet, by seal: they are never made twice. */
  readonly kept: Map<string, Uint8Array>;
  goesOn(): boolean;
  progress(done: number, all: number): void;
}

/** Makes one document after the other; what was made before an interruption is taken as it is. */
export async function makeDocuments(documents: readonly DocumentModel[], work: BatchWork): Promise<Batch> {
  const files: Record<string, Uint8Array> = {};
  const finished: DocumentModel[] = [];
  const failed: { document: DocumentModel; reason: string }[] = [];
  for (const [i, document] of documents.entries()) {
    if (!work.goesOn()) return { files, documents: finished, failed, interrupted: true };
    const seal = digest(document);
    try {
      const bytes = work.kept.get(seal) ?? (await work.render(document));
      work.kept.set(seal, bytes);
      files[document.fileName] = bytes;
      finished.push(document);
    } catch (error) {
      failed.push({ document, reason: error instanceof Error ? error.message : String(error) });
    }
    work.progress(i + 1, documents.length);
  }
  return { files, documents: finished, failed, interrupted: false };
}
