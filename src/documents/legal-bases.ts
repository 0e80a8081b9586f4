import { inForce, insteadOf, knownText } from '../contest/known-texts.ts';
import type { LegalBasisRow } from '../contest/records.ts';
import { inFull } from '../provisions/abbreviations.ts';
import { longDate, shortDate } from '../vietnamese/dates.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import { BLANK, type Draft } from './draft.ts';
import { type Paragraph, paragraph } from './model.ts';

/** What a document cites of a row. */
type Basis = Pick<LegalBasisRow, 'kind' | 'number' | 'date' | 'issuer' | 'abstract'>;

/** Higher texts come first, then the older ones (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II). */
const KINDS = ['hiến pháp', 'luật', 'nghị quyết', 'nghị định', 'quyết định', 'thông tư', 'chỉ thị', 'kế hoạch'];

function orderOf({ kind }: Basis): number {
  const place = KINDS.indexOf(matchKey(kind));
  return place < 0 ? KINDS.length : place;
}

/** Abstracts that begin with one of these words follow the issuer without "về". */
const VERBS =
  /^(quy định|hướng dẫn|ban hành|phê duyệt|phát động|sửa đổi|triển khai|thực hiện|công bố|thành lập|kiện toàn|giao|về)(?!\p{L})/iu;

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

function aboutOf(abstract: string): string {
  if (abstract === '') return '';
  const text = inFull(abstract).replace(/[.;\s]+$/, '');
  return ` ${VERBS.test(text) ? lowerFirst(text) : `về ${lowerFirst(text)}`}`;
}

/** "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022". */
function wordsOf({ kind, number, date, issuer, abstract }: Basis): string {
  const day = date === null ? `ngày ${BLANK}` : longDate(date);
  if (matchKey(kind) === 'luật') {
    const [, name = '', amended = ''] = /^(.*?)( \(.*\))?$/s.exec(abstract || number) ?? [];
    return `Căn cứ Luật ${name} ${day}${amended}`;
  }
  const from = issuer === '' ? '' : ` của ${inFull(issuer)}`;
  return `Căn cứ ${kind} số ${number} ${day}${from}${aboutOf(abstract)}`;
}

/** The row, or where it is not in force on the day the text that stood in its place then; the officer is told so. */
function inForceOn(draft: Draft, row: Basis, day: string): Basis[] {
  const known = knownText(row.number);
  if (!known || inForce(known, day)) return [row];
  const instead = insteadOf(known, day);
  const out = `${row.number} không có hiệu lực vào ngày ${shortDate(day)} nên không được dẫn làm căn cứ.`;
  const isOut = instead?.date != null && instead.date <= day;
  if (isOut) draft.remark(`${out} Dẫn ${instead.number} thay thế, ${instead.source}. Nên ghi vào tab Căn cứ.`);
  else draft.remark(known.replacedBy === '' ? out : `${out} Nên ghi ${known.replacedBy} vào tab Căn cứ.`);
  return isOut ? [instead] : [];
}

/**
 * What a document of this day cites: issued before it and in force on it, by the rows of "Căn cứ" and the law of the day;
 * the highest and oldest first, each once. A document without a day of its own is judged by the day of the run.
 */
function citable(draft: Draft, day: string | null, except: string): Basis[] {
  const { outcome, today } = draft.view;
  const rows = outcome.facts.input.legalBases.flatMap((row) => inForceOn(draft, row, day ?? today));
  return rows
    .filter(({ number }, i) => number === '' || rows.findIndex((other) => other.number === number) === i)
    .filter(({ number, date }) => number !== except && (date === null || day === null || date <= day))
    .sort((a, b) => orderOf(a) - orderOf(b) || (a.date ?? '').localeCompare(b.date ?? ''));
}

/**
 * The căn cứ of a document, in italics, each with ";" and the last with ".". `except` is the number of the document
 * itself, `further` are bases only this document has.
 */
export function legalBases(
  draft: Draft,
  day: string | null,
  { except = '', further = [] }: { readonly except?: string; readonly further?: readonly string[] } = {},
): Paragraph[] {
  const rows = citable(draft, day, except);
  const what = 'Căn cứ pháp lý (tab Căn cứ)';
  const sentences = rows.length > 0 ? rows.map(wordsOf) : [`Căn cứ ${draft.fact('', what)}`];
  for (const { number, date } of rows) if (date === null) draft.fact('', `Ngày ban hành của ${number} (tab Căn cứ)`);
  const all = [...sentences, ...further];
  return all.map((sentence, i) => paragraph('basis', `${sentence}${i === all.length - 1 ? '.' : ';'}`));
}
