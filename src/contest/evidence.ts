import { isoDay } from '../vietnamese/dates.ts';
import { normalise } from '../vietnamese/normalise.ts';

/** Evidence items of a cell: separated by ';' or a line break. */
export const evidenceItems = (typed: string): string[] =>
  typed
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** One item of evidence as read: what can be compared and looked up. */
export interface EvidenceItem {
  readonly typed: string;
  /** Number and symbol of a document, "12/BC-UBND", without leading zeros and in capitals; '' where there is none. */
  readonly number: string;
  /** The address; '' where there is none. */
  readonly link: string;
  /** An address typed without http:// or https://, which a click does not open. */
  readonly bareLink: string;
  /** The day named with it, yyyy-mm-dd; null where there is none. */
  readonly day: string | null;
}

// “12/BC-UBND”, “131/KH-UBND”, “05/2023/QĐ-UBND”: digits, perhaps a year, a symbol of capitals.
const NUMBER = /(?<![\p{L}\d/.-])(\d{1,5})\s*\/\s*(?:(\d{4})\s*\/\s*)?(\p{Lu}[\p{Lu}\d]*(?:\s?[-–&.]\s?[\p{Lu}\d]+)*)/u;
const LINK = /https?:\/\/\S+/i;
const BARE_LINK =
  /(?<![\p{L}\d@./:-])(?:www\.\S+|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:vn|com|net|org|gov|edu)(?:\/\S*)?)(?![\p{L}\d@-])/iu;
const DAY = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;

function dayIn(text: string): string | null {
  const found = DAY.exec(text);
  return found ? isoDay(Number(found[3]), Number(found[2]), Number(found[1])) : null;
}

/** Reads one item: document number, day and link, wherever they stand in it. */
export function readEvidence(typed: string): EvidenceItem {
  const text = normalise(typed);
  const link = LINK.exec(text)?.[0].replace(/[.,)]+$/, '') ?? '';
  const rest = text.replace(LINK, ' ');
  const found = NUMBER.exec(rest);
  const symbol = found?.[3]?.replace(/\s/g, '').replace(/–/g, '-') ?? '';
  const number = found ? [String(Number(found[1])), found[2], symbol].filter(Boolean).join('/') : '';
  return { typed: text, number, link, bareLink: BARE_LINK.exec(rest)?.[0] ?? '', day: dayIn(rest) };
}

/** What two people's evidence is compared by: the link without its protocol and last slash, or the document's number. */
export function sameEvidenceKey({ link, number }: EvidenceItem): string {
  if (link !== '')
    return link
      .replace(/^https?:\/\/(www\.)?/i, '')
      .replace(/[/#?]+$/, '')
      .toLowerCase();
  return number;
}
