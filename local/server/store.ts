import fs from 'node:fs';
import path from 'node:path';
import type { Book } from '../book/book.ts';
import { bookFromJSON } from '../book/restored-book.ts';

/** At most so much typing is lost when the machine stops: milliseconds. */
const SAVE_DELAY = 300;

/** Keeps the workbook in a file after each change; a file is always whole, the old one or the new one. */
export class Store {
  private readonly file: string;
  private readonly read: () => Book;
  private readonly saved: () => void;
  private due: number | null = null;

  /** `saved` is called after each save. */
  constructor(file: string, read: () => Book, saved: () => void) {
    this.file = file;
    this.read = read;
    this.saved = saved;
  }

  saveNow(): void {
    this.due = null;
    fs.mkdirSync(path.dirname(this.file), { recursive: true });
    fs.writeFileSync(`${this.file}.part`, JSON.stringify(this.read()));
    fs.renameSync(`${this.file}.part`, this.file);
    this.saved();
  }

  saveSoon(): void {
    if (this.due !== null) return;
    this.due = Date.now() + SAVE_DELAY;
    // A timer may ring a moment before the clock says so: what is due is saved whatever the clock says.
    setTimeout(() => this.due !== null && this.saveNow(), SAVE_DELAY);
  }

  /** For a thread that sleeps in a dialog, where no timer runs. */
  saveIfDue(): void {
    if (this.due !== null && Date.now() >= this.due) this.saveNow();
  }

  /** Puts a copy of the file beside it, before another workbook takes its place. */
  setAside(mark: string): string {
    this.saveNow();
    const aside = `${this.file.replace(/\.json$/, '')}-${mark}.json`;
    fs.copyFileSync(this.file, aside);
    return aside;
  }
}

/** The workbook as it was kept. A file that cannot be read is put aside, never overwritten. */
export function readStore(
  file: string,
  stamp: string,
): { readonly kept: string | null; readonly broken: string | null } {
  if (!fs.existsSync(file)) return { kept: null, broken: null };
  const text = fs.readFileSync(file, 'utf8');
  try {
    bookFromJSON(JSON.parse(text));
    return { kept: text, broken: null };
  } catch {
    const broken = `${file.replace(/\.json$/, '')}-hong-${stamp}.json`;
    fs.renameSync(file, broken);
    return { kept: null, broken };
  }
}
