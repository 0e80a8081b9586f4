import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Block, DocumentModel } from '../../src/documents/model.ts';
import { renderDocx } from '../../src/pages/render-docx.ts';
import { sampleDocuments } from '../documents/sample.ts';

// A reader that shares no code with the writer opens the .docx, as Word does.

/** Of the documents of which everybody gets one, these people's stand for all. */
const SHOWN = new Set(['CB13', 'KC03', 'TT01']);
const models = sampleDocuments().filter(({ id }) => !id.includes('/') || SHOWN.has(id.split('/')[1] ?? ''));

const blocksOf = ({ sections }: DocumentModel): Block[] => sections.flatMap(({ blocks }) => [...blocks]);

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();

/** The rows of every table with a heading that is repeated: those of the model, not those that only place things. */
const rowsOf = (html: string): string[][] =>
  [...html.matchAll(/<table>(.*?)<\/table>/gs)].flatMap(([, table = '']) =>
    table.includes('<thead>')
      ? [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
          [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => plain(cell)),
        )
      : [],
  );

/** Characters that Times New Roman has: Latin with all Vietnamese letters, and the signs the documents use. */
const PRINTED = /^[ -~ -ſƠơƯưẠ-ỹ–—‘’“”…×−≥≤→]*$/u;

describe.each(models.map((model) => [model.fileName, model] as const))('%s, opened by another reader', (_, model) => {
  const read = renderDocx(model).then(async (bytes) => {
    const buffer = Buffer.from(bytes);
    const [html, text] = [await mammoth.convertToHtml({ buffer }), await mammoth.extractRawText({ buffer })];
    return { html: html.value, text: text.value, errors: html.messages.filter(({ type }) => type === 'error') };
  });

  it('has every paragraph in its order', async () => {
    const { text, errors } = await read;
    expect(errors).toEqual([]);
    let from = 0;
    for (const block of blocksOf(model)) {
      if (block.is !== 'paragraph') continue;
      const wanted = block.runs.map((run) => run.text).join('');
      const place = text.indexOf(wanted, from);
      expect([wanted, place >= from]).toEqual([wanted, true]);
      from = place + wanted.length;
    }
  });

  it('has every row of its tables, cell by cell', async () => {
    const wanted = blocksOf(model).flatMap((block) =>
      block.is === 'table'
        ? [block.columns.map(({ heading }) => heading), ...block.rows.map(({ cells }) => cells)]
        : [],
    );
    expect(rowsOf((await read).html)).toEqual(wanted.map((cells) => cells.map((cell) => cell.trim())));
  });

  it('uses no letter that Times New Roman lacks', async () => {
    const odd = [...(await read).text].filter((letter) => !/[\n\t]/.test(letter) && !PRINTED.test(letter));
    expect([...new Set(odd)]).toEqual([]);
  });
});
