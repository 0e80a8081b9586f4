import { normalise } from '../../vietnamese/normalise.ts';

/** How a code is written; a style opens a level of the tree when it first appears under another. */
export type CodeStyle = 'roman' | 'letter' | 'number' | 'joined' | 'small' | 'small-roman' | 'worded' | 'dash';

/** A code of a scoring table: "I", "1.1.1", "a)", "A.1", "Tiêu chí 1", "-". */
export interface ItemCode {
  readonly style: CodeStyle;
  /** What the code may be instead: a single I, V or X is a numeral or a letter. */
  readonly other: CodeStyle | null;
  /** "1.1.2" → ["1", "1", "2"]; empty for a dash. */
  readonly parts: readonly string[];
  /** As printed, without closing marks; '' for a dash. */
  readonly text: string;
}

const DASH = /^[-–—•+*▪●○]$/;
const WORDED = /^(tiêu chí|tc|mục|phần|nhóm|lĩnh vực|chương)\s*(?:số\s*)?([IVX]+|[A-ZĐ]|\d+(?:\.\d+)*)$/iu;

/** Reads a text that is nothing but a code, with or without closing marks; null for any other text. */
export function readCode(typed: string): ItemCode | null {
  const text = normalise(typed);
  if (DASH.test(text)) return { style: 'dash', other: null, parts: [], text: '' };
  const bare = text.replace(/^\(|[).:/]+$/g, '').trim();
  if (bare === '') return null;
  const [, word = '', rest = ''] = WORDED.exec(bare) ?? [];
  if (rest !== '') {
    const inner = readCode(rest);
    if (!/^(tiêu chí|tc)$/i.test(word)) return inner;
    return inner && { style: 'worded', other: null, parts: [`TC${inner.text}`], text: `TC${inner.text}` };
  }
  const of = (style: CodeStyle, parts: string[], other: CodeStyle | null = null): ItemCode => ({
    style,
    other,
    parts,
    text: bare.replace(/,/g, '.'),
  });
  if (/^\d{1,3}([.,]\d{1,3})*$/.test(bare)) return of('number', bare.split(/[.,]/));
  if (/^[IVX]$/.test(bare)) return of('roman', [bare], 'letter');
  if (/^[IVX]+$/.test(bare)) return of('roman', [bare]);
  if (/^[A-ZĐ]$/.test(bare)) return of('letter', [bare]);
  if (/^[ivx]$/.test(bare)) return of('small-roman', [bare], 'small');
  if (/^[ivx]+$/.test(bare)) return of('small-roman', [bare]);
  if (/^[a-zđ]$/.test(bare)) return of('small', [bare]);
  const joined = /^([IVX]+|[A-ZĐ]+|\d+)(?:[.-]?(\d+|(?<=[.-])[a-zđ]|(?<=[.-])[IVX]+))(?:[.-]?(?:\d+|[a-zđ]))*$/.exec(
    bare,
  );
  const parts = joined ? (bare.match(/\d+|[A-ZĐ]+|[a-zđ]/g) ?? []) : [];
  return parts.length > 1 ? of('joined', parts) : null;
}

const MARKED =
  /^((?:(?:tiêu chí|mục|phần|nhóm|lĩnh vực|chương)\s+(?:số\s+)?)(?:[IVX]+|[A-ZĐ]|\d+(?:\.\d+)*)|[IVX]+|[A-ZĐ]|[a-zđ]|\d{1,3}|[ivx]+|(?:\d+|[A-ZĐ]+)(?:\.(?:\d+|[a-zđ]))+)\s*(?:[.):]|\s[-–])\s*(?=\S)(?!\d)/iu;
const DOTTED = /^(\d{1,3}(?:\.\d{1,3})+)\s+(?!điểm|đ\b|%)(?=\p{L})/iu;
const BULLET = /^([-–—•*▪●○])\s*(?=\p{L})/u;

/** A code written in front of a name ("1.1. Kế hoạch…", "a) đầy đủ"); the whole text is the name where there is none. */
export function splitCode(typed: string): { code: ItemCode | null; name: string } {
  const text = typed.trim();
  const found = MARKED.exec(text) ?? DOTTED.exec(text) ?? BULLET.exec(text);
  const code = found ? readCode(found[1] ?? '') : null;
  return found && code ? { code, name: text.slice(found[0].length).trim() } : { code: null, name: text };
}

/** Whether b directly follows a in the alphabet of outlines (A, B, C, D, Đ, E …). */
export function follows(a: string, b: string): boolean {
  const letters = a === a.toLowerCase() ? 'abcdeghiklmnopqrstuvxy' : 'ABCDEGHIKLMNOPQRSTUVXY';
  const english = a === a.toLowerCase() ? 'abcdefghijklmnopqrstuvwxyz' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return [letters, english].some((order) => order.includes(a) && order.indexOf(b) === order.indexOf(a) + 1);
}
