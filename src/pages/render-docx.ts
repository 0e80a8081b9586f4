// Draws a document model as .docx. Runs in a dialog's page and in the black-box run: same model, same bytes.
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Header,
  type IParagraphOptions,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type * as model from '../documents/model.ts';
import { DOCUMENT_FORMS, type DocumentForm, ND30 } from '../provisions/document-form.ts';
import { looksOf, ruleWidth } from './document-look.ts';

const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
const points = (size: number): number => size * 20;
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE };

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

/** What every part is drawn with. */
interface Pen {
  readonly form: DocumentForm;
  /** Width of the text on this page, in millimetres. */
  readonly width: number;
  /** A form of one page: small table, narrow rows. */
  readonly isForm: boolean;
}

interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** Letters that XML forbids, and halves of letters: one of them and Word calls the whole file broken. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is taken out
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/** The one way of a text into a file. */
const printable = (text: string): string => text.replace(UNPRINTABLE, '');

const run = (text: string, { size, bold = false, italics = false }: TextLook, form: DocumentForm): TextRun =>
  new TextRun({ text: printable(text), size: size * 2, bold, italics, font: form.font });

/** A line of its own look, centred unless said otherwise, without the spacing of the text. */
function line(text: string, look: TextLook, { form }: Pen, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    run: { size: look.size * 2 },
    ...options,
    children: [run(text, look, form)],
  });
}

/** A rule of this length in the middle of a column: the lower border of a very low paragraph. */
function rule(length: number, width: number, keepNext = false): Paragraph {
  const side = twips(Math.max(0, (width - length) / 2));
  return new Paragraph({
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    indent: { left: side, right: side },
    spacing: { before: 0, after: 0, line: 40, lineRule: LineRuleType.EXACT },
    keepNext,
    children: [],
  });
}

/** A line of next to no height: a table has to be followed by something. */
const tiny = (keepNext: boolean, height = 1): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: points(height), lineRule: LineRuleType.EXACT },
    keepNext,
    children: [],
  });

/** Cells side by side without borders. */
function sideBySide(cells: readonly { readonly width: number; readonly children: Paragraph[] }[]): Table {
  return new Table({
    width: { size: twips(cells.reduce((sum, { width }) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: cells.map(({ width }) => twips(width)),
    layout: TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          ({ width, children }) =>
            new TableCell({
              width: { size: twips(width), type: WidthType.DXA },
              margins: { left: 0, right: 0 },
              borders: NO_BORDERS,
              children,
            }),
        ),
      }),
    ],
  });
}

/** Width of the right column of the head: what the nation's name in capitals needs. */
const NATION_WIDTH = 100;

function head({ above, issuer, number, placeAndDate }: model.Head, pen: Pen): FileChild[] {
  const { form, width } = pen;
  const { sizes } = form;
  const left = width - NATION_WIDTH;
  const last = issuer[issuer.length - 1] ?? '';
  const space = { spacing: { before: points(4) } };
  const leftLines = [
    ...above.map((text) => line(text, { size: sizes.issuer }, pen)),
    ...issuer.map((text) => line(text, { size: sizes.issuer, bold: true }, pen)),
    rule(ruleWidth(last, sizes.issuer, form.ruleShare), left),
    ...(number === '' ? [] : [line(number, { size: sizes.number }, pen, space)]),
  ];
  const rightLines = [
    line(form.nation, { size: sizes.nation, bold: true }, pen),
    line(form.motto, { size: sizes.motto, bold: true }, pen),
    rule(ruleWidth(form.motto, sizes.motto, 1), NATION_WIDTH),
    ...(placeAndDate === ''
      ? []
      : [line(placeAndDate, { size: sizes.placeAndDate, italics: true }, pen, { spacing: { before: points(6) } })]),
  ];
  return [
    sideBySide([
      { width: left, children: leftLines },
      { width: NATION_WIDTH, children: rightLines },
    ]),
  ];
}

function paragraph({ part, runs }: model.Paragraph, { form, width }: Pen, keeps: boolean): FileChild[] {
  const look = looksOf(form)[part];
  const children = runs.map(({ text, bold = look.bold, italic = look.italic }) =>
    run(text, { size: look.size, bold, italics: italic }, form),
  );
  const drawn = new Paragraph({
    alignment: ALIGN[look.align],
    ...(look.indent ? { indent: { firstLine: twips(form.firstLine) } } : {}),
    spacing: {
      before: points(look.before),
      after: points(look.after),
      line: Math.round(240 * form.lineSpacing),
      lineRule: LineRuleType.AUTO,
    },
    keepNext: look.keepNext || keeps,
    keepLines: look.keepNext || keeps,
    widowControl: true,
    children,
  });
  if (!look.rule) return [drawn];
  const text = runs.map((one) => one.text).join('');
  return [drawn, rule(Math.min(ruleWidth(text, look.size, form.ruleShare), width / 3), width, true)];
}

/** Space between text and border of a cell, in millimetres. */
const CELL_MARGIN = { side: 1.2, edge: 0.6, formEdge: 0.1 };

function table({ columns, rows }: model.Table, pen: Pen, keeps: boolean): FileChild[] {
  const { form, width, isForm } = pen;
  const size = isForm ? form.sizes.formTable : form.sizes.table;
  const edge = isForm ? CELL_MARGIN.formEdge : CELL_MARGIN.edge;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => twips((width * share) / shares));
  const whole = widths.reduce((sum, one) => sum + one, 0);
  const margins = {
    left: twips(CELL_MARGIN.side),
    right: twips(CELL_MARGIN.side),
    top: twips(edge),
    bottom: twips(edge),
  };
  const cell = (
    text: string,
    {
      align = 'left',
      bold = false,
      keepNext = false,
      span = 1,
      at = 0,
    }: {
      align?: model.Align;
      bold?: boolean;
      keepNext?: boolean;
      span?: number;
      at?: number;
    },
  ): TableCell =>
    new TableCell({
      margins,
      borders: LINES,
      columnSpan: span,
      width: { size: span > 1 ? whole : (widths[at] ?? 0), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: text.split('\n').map(
        (part) =>
          new Paragraph({
            alignment: ALIGN[align],
            keepNext,
            run: { size: size * 2 },
            children: [run(part, { size, bold }, form)],
          }),
      ),
    });
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) => cell(column.heading, { align: 'center', bold: true, keepNext: true, at })),
  });
  // A group keeps to its first record, the row before the last to the last, and the last to what closes the text.
  const drawn = rows.map(({ is, cells }, i) => {
    const keepNext = is === 'group' || i === rows.length - 2 || (keeps && i === rows.length - 1);
    const bold = is !== 'record';
    return new TableRow({
      cantSplit: true,
      children:
        is === 'group'
          ? [cell(cells[0] ?? '', { bold, keepNext, span: columns.length })]
          : columns.map(({ align }, at) => cell(cells[at] ?? '', { align, bold, keepNext, at })),
    });
  });
  return [
    new Table({
      width: { size: whole, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      rows: [heading, ...drawn],
    }),
  ];
}

/** Empty lines where somebody signs. */
const SIGNATURE_LINES = { text: 4, form: 3 };

function signer({ lines, hint, name }: model.Signer, pen: Pen): Paragraph[] {
  const size = pen.isForm ? pen.form.sizes.table : pen.form.sizes.signature;
  const keep = { keepNext: true };
  return [
    ...lines.map((text) => line(text, { size, bold: true }, pen, keep)),
    ...(hint === '' ? [] : [line(hint, { size: pen.form.sizes.table, italics: true }, pen, keep)]),
    ...Array.from({ length: pen.isForm ? SIGNATURE_LINES.form : SIGNATURE_LINES.text }, () =>
      line('', { size }, pen, keep),
    ),
    line(name, { size, bold: true }, pen),
  ];
}

function recipients(items: readonly string[], pen: Pen): Paragraph[] {
  const { sizes } = pen.form;
  const left = { alignment: AlignmentType.LEFT, keepNext: true };
  return [
    line('Nơi nhận:', { size: sizes.recipientsHeading, bold: true, italics: true }, pen, left),
    ...items.map((item, i) =>
      line(`- ${item}${i === items.length - 1 ? '.' : ';'}`, { size: sizes.recipients }, pen, left),
    ),
  ];
}

function signatures({ recipients: items, left, right }: model.Signatures, pen: Pen): FileChild[] {
  const half = pen.width / 2;
  const empty = [new Paragraph({ children: [] })];
  const leftSide = items.length > 0 ? recipients(items, pen) : left ? signer(left, pen) : empty;
  return [
    tiny(true, 6),
    sideBySide([
      { width: half, children: leftSide },
      { width: half, children: signer(right, pen) },
    ]),
  ];
}

/** `keeps`: the end of the text, which a signature may not leave behind. */
function blockOf(block: model.Block, pen: Pen, keeps: boolean): FileChild[] {
  switch (block.is) {
    case 'head':
      return head(block, pen);
    case 'paragraph':
      return paragraph(block, pen, keeps);
    case 'table':
      return table(block, pen, keeps);
    case 'signatures':
      return signatures(block, pen);
  }
}

/** Blocks at the end of a text that stay on one page: the last words, what they stand under, the signatures. */
const CLOSING = 3;

function sectionOf({ page: kind, blocks }: model.Section, form: DocumentForm, last: boolean): ISectionOptions {
  const { page, sizes } = form;
  const isForm = kind === 'form';
  const margins = isForm ? form.formMargins : form.margins;
  const pen: Pen = { form, width: page.width - margins.left - margins.right, isForm };
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.pageNumber * 2, font: form.font })],
  });
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: twips(page.width),
          height: twips(page.height),
          orientation: PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(margins.top / 2),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) },
    children: [
      ...blocks.flatMap((block, i) => blockOf(block, pen, i >= blocks.length - CLOSING && i < blocks.length - 1)),
      ...(last ? [tiny(false)] : []),
    ],
  };
}

/** A moment that stands in every file, so that one model always gives the same bytes. */
const STAMP = '2020-03-05T00:00:00Z';
const STAMPED = new Date(2020, 2, 5);

/** What the library leaves to the day, or makes too high: by file of the package. */
const MENDED: Readonly<Record<string, (xml: string) => string>> = {
  'docProps/core.xml': (xml) => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, STAMP),
  // The paragraph that ends a section would else open a page of its own behind a full one.
  'word/document.xml': (xml) =>
    xml.replace(
      /<w:p><w:pPr><w:sectPr/g,
      '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr',
    ),
};

/** The package mended, with fixed time stamps. */
function settled(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(packed))) {
    const mend = MENDED[name];
    files[name] = [mend ? strToU8(mend(strFromU8(bytes))) : bytes, { mtime: STAMPED }];
  }
  return new Uint8Array(zipSync(files, { mtime: STAMPED }));
}

/** The bytes of the .docx; the same model gives the same bytes, wherever and whenever. */
export async function renderDocx(document: model.DocumentModel): Promise<Uint8Array<ArrayBuffer>> {
  const form = DOCUMENT_FORMS[document.form] ?? ND30;
  const title = [document.name, document.person].filter((part) => part !== '').join(' – ');
  const file = new Document({
    title: printable(title),
    creator: 'Thi đua CCHC',
    lastModifiedBy: 'Thi đua CCHC',
    styles: {
      default: { document: { run: { font: form.font, size: form.sizes.body * 2, language: { value: 'vi-VN' } } } },
    },
    sections: document.sections.map((section, i) => sectionOf(section, form, i === document.sections.length - 1)),
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(file)));
}

/** One zip with the files in it, the same bytes for the same files. */
export function zipped(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(files, { mtime: STAMPED, level: 0 }));
}
