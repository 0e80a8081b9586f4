import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DocumentModel } from '../../src/documents/model.ts';
import { renderDocx } from '../../src/pages/render-docx.ts';
import { sampleDocument, sampleDocuments } from '../documents/sample.ts';

/** The parts of a .docx as an independent reader sees them. */
async function opened(model: DocumentModel): Promise<Record<string, string>> {
  const parts = unzipSync(await renderDocx(model));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const textPart = async (model: DocumentModel): Promise<string> => (await opened(model))['word/document.xml'] ?? '';

/** Tags that are not closed in their order; none in well-formed XML. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (empty) continue;
    if (!close) open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

const unescaped = (xml: string): string =>
  xml.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
  );

/** The text of every paragraph of the file. */
const paragraphs = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map(([, inner = '']) =>
    unescaped([...inner.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>/g)].map(([t]) => t.replace(/<[^>]+>/g, '')).join('')),
  );

const millimetres = (twips: string | undefined): number => Math.round((Number(twips) * 25.4) / 1440);
const attribute = (xml: string, tag: string, name: string): string | undefined =>
  new RegExp(`<w:${tag} [^>]*?w:${name}="([^"]*)"`).exec(xml)?.[1];

describe('renderDocx', () => {
  const decision = sampleDocument('decision');

  it('gives the same bytes for the same model', async () => {
    const [first, second] = [await renderDocx(decision), await renderDocx(decision)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('makes well-formed parts with every text of the model and nothing that is no text', async () => {
    for (const model of sampleDocuments().filter(({ id }) => !id.startsWith('score-explanation/K'))) {
      const parts = await opened(model);
      for (const [name, xml] of Object.entries(parts)) expect([name, unclosed(xml)]).toEqual([name, []]);
      const xml = parts['word/document.xml'] ?? '';
      const printed = paragraphs(xml).join('\n');
      const wanted = model.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.is === 'paragraph'
            ? [block.runs.map(({ text }) => text).join('')]
            : block.is === 'table'
              ? block.rows.flatMap(({ cells }) => cells)
              : [],
        ),
      );
      expect(wanted.filter((text) => !printed.includes(text))).toEqual([]);
      expect(printed).not.toMatch(/undefined|NaN|null|\[object|\uFFFD/);
    }
  });

  it('is A4 with the margins of Nghị định 30/2020/NĐ-CP and Times New Roman only', async () => {
    const parts = await opened(decision);
    const xml = parts['word/document.xml'] ?? '';
    expect([attribute(xml, 'pgSz', 'w'), attribute(xml, 'pgSz', 'h')].map(millimetres)).toEqual([210, 297]);
    const margins = ['top', 'bottom', 'left', 'right'].map((side) => millimetres(attribute(xml, 'pgMar', side)));
    expect(margins).toEqual([20, 20, 30, 15]);
    const fonts = Object.values(parts).flatMap((part) => [...part.matchAll(/w:(?:ascii|hAnsi|cs)="([^"]+)"/g)]);
    expect([...new Set(fonts.map(([, font]) => font))]).toEqual(['Times New Roman']);
  });

  it('numbers pages from the second on, anew in the list that goes with the decision', async () => {
    const xml = await textPart(decision);
    const sections = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([section]) => section);
    expect(sections).toHaveLength(2);
    for (const section of sections) {
      expect(section).toContain('<w:titlePg/>');
      expect(attribute(section, 'pgNumType', 'start')).toBe('1');
    }
    const headers = Object.entries(await opened(decision)).filter(([name]) => /header\d+\.xml$/.test(name));
    expect(headers.filter(([, header]) => /PAGE/.test(header))).toHaveLength(2);
    expect(headers.filter(([, header]) => !/PAGE/.test(header))).toHaveLength(2);
  });

  it('repeats the heading of a table on every page and splits no row', async () => {
    for (const id of ['decision', 'registrations', 'minutes', 'final-report']) {
      const xml = await textPart(sampleDocument(id));
      const headed = xml.match(/<w:tblHeader\/>/g) ?? [];
      const wanted = sampleDocument(id).sections.flatMap(({ blocks }) => blocks.filter(({ is }) => is === 'table'));
      expect([id, headed.length]).toEqual([id, wanted.length]);
      const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
      expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
    }
  });

  it('keeps a signature with the last words of its text', async () => {
    const xml = await textPart(decision);
    const before = xml.slice(0, xml.indexOf('Nơi nhận:'));
    const lastWords = before.slice(before.lastIndexOf('<w:p>', before.indexOf('thi hành Quyết định này./.')));
    expect(lastWords).toContain('<w:keepNext/>');
  });
});
