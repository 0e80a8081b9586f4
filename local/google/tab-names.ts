import type { Book } from '../book/book.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import { GoogleError } from './google-object.ts';

/** Longest tab name (unconfirmed at Google). */
const MAX_LENGTH = 100;

/** Google's sentences for a name no tab can have. */
export function assertTabName(name: string, book: Book, self: BookSheet | null = null): void {
  if (name === '') throw new GoogleError('The sheet name cannot be empty.');
  if (name.length > MAX_LENGTH || /[[\]*?:/\\]/.test(name))
    throw new GoogleError(`The sheet name "${name}" is invalid.`);
  if (book.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new GoogleError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}
