import type { Standing } from '../contest/standings.ts';
import type { Draft } from './draft.ts';
import type { Section } from './model.ts';

/** A document of the contest, of which there is one. */
export interface Document {
  readonly id: string;
  /** As menus and lists name it. */
  readonly name: string;
  /** File name without ".docx": plain letters, so that every computer and every zip program shows the same. */
  readonly file: string;
  write(draft: Draft): Section[];
}

/** A document of which each of many people gets one. */
export interface PersonalDocument extends Omit<Document, 'write'> {
  people(view: Draft['view']): readonly Standing[];
  write(draft: Draft, standing: Standing): Section[];
}
