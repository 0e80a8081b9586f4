// A document as plain data: what is printed and what part it plays, never how a library draws it.

/** A piece of text; bold and italic where the part it stands in is not. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** The part a paragraph plays, which decides its look. */
export type Part =
  /** Name of the text: "QUYẾT ĐỊNH". */
  | 'title'
  /** What it is about, with the rule below. */
  | 'abstract'
  /** A line in bold capitals in the middle of the page: "QUYẾT ĐỊNH:". */
  | 'middle'
  /** "Kính gửi: …" */
  | 'address'
  /** A legal basis, in italics. */
  | 'basis'
  | 'body'
  | 'heading'
  /** A line in italics in the middle: "(Kèm theo …)". */
  | 'note'
  /** Set apart at the right: the unit of a table. */
  | 'right';

export interface Paragraph {
  readonly is: 'paragraph';
  readonly part: Part;
  readonly runs: readonly Run[];
}

export type Align = 'left' | 'center' | 'right';

export interface TableColumn {
  readonly heading: string;
  /** Share of the width; all shares together are the whole. */
  readonly share: number;
  readonly align: Align;
}

/** A row of a table: a record, a heading across all columns, or a total in bold. */
export interface TableRow {
  readonly is: 'record' | 'group' | 'total';
  readonly cells: readonly string[];
}

/** A table with borders, whose heading stands again on every page. */
export interface Table {
  readonly is: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** Quốc hiệu, tiêu ngữ, the issuer, number and place with date. */
export interface Head {
  readonly is: 'head';
  /** The body above the issuer, not in bold; none for a commune's own texts. */
  readonly above: readonly string[];
  readonly issuer: readonly string[];
  /** "Số: 05/KH-UBND"; '' for lists without a number. */
  readonly number: string;
  /** "Thanh Mộc, ngày 06 tháng 3 năm 2023"; '' where the text says it elsewhere. */
  readonly placeAndDate: string;
}

/** Who signs: authority and title in capitals, the room for the signature, the name. */
export interface Signer {
  readonly lines: readonly string[];
  /** "(Ký, ghi rõ họ tên)", or ''. */
  readonly hint: string;
  readonly name: string;
}

/** The end of a document, kept on one page: recipients or a second signer at the left, the signer at the right. */
export interface Signatures {
  readonly is: 'signatures';
  readonly recipients: readonly string[];
  readonly left: Signer | null;
  readonly right: Signer;
}

export type Block = Head | Paragraph | Table | Signatures;

/** Pages with their own page numbers: a text, an appendix, or a form of one page with narrow margins. */
export interface Section {
  readonly page: 'text' | 'form';
  readonly blocks: readonly Block[];
}

/** A document ready to be printed. */
export interface DocumentModel {
  /** Stable: the kind, and for one of many the code of the person. */
  readonly id: string;
  /** Name of the kind. */
  readonly name: string;
  /** Whom it is about; '' for a document there is only one of. */
  readonly person: string;
  /** Without folder, with ".docx". */
  readonly fileName: string;
  /** Id of the form in provisions/document-form.ts. */
  readonly form: string;
  readonly sections: readonly Section[];
  /** What stands as "……" and where to fill it in, each once. */
  readonly missing: readonly string[];
  /** What the officer has to know before it is signed. */
  readonly remarks: readonly string[];
}

type Text = string | Run;

const runOf = (text: Text): Run => (typeof text === 'string' ? { text } : text);

export const bold = (text: string): Run => ({ text, bold: true });

export const paragraph = (part: Part, ...texts: readonly Text[]): Paragraph => ({
  is: 'paragraph',
  part,
  runs: texts.map(runOf),
});

export const body = (...texts: readonly Text[]): Paragraph => paragraph('body', ...texts);
export const heading = (text: string): Paragraph => paragraph('heading', text);

/** A column of a table. */
export const column = (heading: string, share: number, align: Align = 'left'): TableColumn => ({
  heading,
  share,
  align,
});

export const record = (...cells: readonly (string | number)[]): TableRow => ({
  is: 'record',
  cells: cells.map(String),
});
export const group = (text: string): TableRow => ({ is: 'group', cells: [text] });
export const total = (...cells: readonly (string | number)[]): TableRow => ({ is: 'total', cells: cells.map(String) });

export const table = (columns: readonly TableColumn[], rows: readonly TableRow[]): Table => ({
  is: 'table',
  columns,
  rows,
});

/** The text with "./." behind its last word, as every document ends. */
export const ended = (text: string): string => `${text.replace(/[.;:\s]+$/, '')}./.`;
