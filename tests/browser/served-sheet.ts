import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Book } from '../../local/book/book.ts';
import { bookFromJSON } from '../../local/book/restored-book.ts';
import { type Served, serve } from '../../local/server/server.ts';
import { inBuild } from '../../scripts/build-local.mjs';
import { CODE, DECISION_DAY, MANIFEST } from '../end-to-end/office.ts';
import { PATIENCE } from './at-the-sheet.ts';
import { launch } from './chromium.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');

const pagesOfDist = (): Record<string, string> =>
  Object.fromEntries(
    fs
      .readdirSync(DIST)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file.replace('.html', ''), fs.readFileSync(path.join(DIST, file), 'utf8')]),
  );

export interface ServedSheetOptions {
  /** The workbook; a new one with one empty tab unless given. */
  readonly book?: Book;
  /** Another script than the add-on. */
  readonly code?: string;
  readonly html?: Readonly<Record<string, string>>;
}

/** A workbook served on a free port of this machine, and people who look at it in real browser tabs. */
export class ServedSheet {
  private readonly options: ServedSheetOptions;
  private readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sheet-'));
  private served: Served | null = null;
  private browser: Browser | null = null;
  /** Requests that left this machine; there must be none. */
  readonly external: string[] = [];
  /** The day on which everybody opens the sheet, from the next start on; null for the clock of the machine. */
  now: Date | null = DECISION_DAY;
  /** Errors nobody caught in any tab. */
  readonly errors: string[] = [];

  constructor(options: ServedSheetOptions = {}) {
    this.options = options;
  }

  get store(): string {
    return path.join(this.folder, 'workbook.json');
  }

  get url(): string {
    return this.served?.url ?? '';
  }

  /** What a cell holds in the file that is kept; '' while there is no file yet. */
  saved(tab: string, row: number, column: number): string {
    if (!fs.existsSync(this.store)) return '';
    return (
      bookFromJSON(JSON.parse(fs.readFileSync(this.store, 'utf8')))
        .sheet(tab)
        ?.display(row, column) ?? ''
    );
  }

  async start(port = 0): Promise<void> {
    const { book, code = CODE, html = pagesOfDist() } = this.options;
    const kept = fs.existsSync(this.store) ? fs.readFileSync(this.store, 'utf8') : null;
    this.served = await serve({
      code,
      html,
      manifest: MANIFEST,
      workbook: kept ?? (book ? JSON.stringify(book) : null),
      store: this.store,
      port,
      now: this.now?.getTime() ?? null,
      workerFile: inBuild('worker.mjs'),
      pageFile: inBuild('page.js'),
    });
  }

  /** Stops the server as a crash does and starts it on the same port. */
  async restart(whileDown: () => Promise<void> = async () => {}): Promise<void> {
    const port = Number(new URL(this.url).port);
    await this.served?.close();
    await whileDown();
    await this.start(port);
  }

  /** Opens the sheet as staff, officer or leader; `weighed` is told how many bytes came with each answer until the sheet was ready. */
  async open(as: string, viewport = { width: 1366, height: 768 }, weighed?: (bytes: number) => void): Promise<Page> {
    this.browser ??= await launch();
    const page = await this.browser.newPage({ viewport, acceptDownloads: true });
    page.setDefaultTimeout(PATIENCE);
    page.on('request', (request) => {
      if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(this.url))
        this.external.push(request.url());
    });
    if (weighed)
      page.on('requestfinished', async (request) => {
        if (request.resourceType() !== 'eventsource') weighed((await request.sizes()).responseBodySize);
      });
    page.on('pageerror', ({ message, stack }) => this.errors.push(stack ?? message));
    await page.goto(`${this.url}?as=${as}`);
    await page.waitForFunction('window.ready === true');
    return page;
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.served?.close();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
