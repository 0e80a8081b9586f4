import type { Book } from './book.ts';
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  return new Uint8Array([book.sheets.length]);
}
