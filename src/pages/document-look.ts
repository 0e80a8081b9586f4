import type { Part } from '../documents/model.ts';
import type { DocumentForm } from '../provisions/document-form.ts';

/** How a part of the text looks; sizes and spaces in points. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly indent: boolean;
  readonly before: number;
  readonly after: number;
  /** Stays on the page of what follows. */
  readonly keepNext: boolean;
  /** A rule below it. */
  readonly rule: boolean;
}

/** The look of every part of a text in this form (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II). */
export function looksOf({ sizes, paragraphSpace }: DocumentForm): Readonly<Record<Part, Look>> {
  const centred: Look = {
    size: sizes.title,
    bold: true,
    italic: false,
    align: 'center',
    indent: false,
    before: paragraphSpace,
    after: 0,
    keepNext: true,
    rule: false,
  };
  const text: Look = { ...centred, size: sizes.body, bold: false, align: 'justify', indent: true, keepNext: false };
  return {
    title: { ...centred, before: 18 },
    abstract: { ...centred, before: 0, rule: true },
    middle: { ...centred, before: 12, after: 6 },
    address: { ...centred, bold: false, size: sizes.body, before: 12, after: 6 },
    basis: { ...text, italic: true },
    body: text,
    heading: { ...text, bold: true, keepNext: true },
    note: { ...centred, bold: false, italic: true, after: 6 },
    right: { ...text, italic: true, align: 'right', indent: false, keepNext: true },
  };
}

/** Mean width of a letter of Times in bold, as a share of its size. */
const MEAN = { capital: 0.69, small: 0.475 };
const MILLIMETRES_PER_POINT = 25.4 / 72;

/** Length in millimetres of a share of a bold line, near enough for a rule below it. */
export function ruleWidth(text: string, size: number, share: number): number {
  const capitals = text.replace(/[^\p{Lu}]/gu, '').length;
  const spaces = text.replace(/\S/g, '').length;
  const others = text.length - capitals - spaces;
  const ems = capitals * MEAN.capital + others * MEAN.small + spaces * 0.25;
  return ems * size * MILLIMETRES_PER_POINT * share;
}
