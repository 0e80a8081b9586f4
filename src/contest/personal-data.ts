import { matchKey } from '../vietnamese/normalise.ts';

/** Twelve digits of an identity card (the province's three first, from 001 to 096), also in groups of three. */
const CARD = /(?<![\p{L}\d.,/:-])0\d{2}([ .]?)\d{3}\1\d{3}\1\d{3}(?![\p{L}\d]|[.,/-]\d)/gu;

/** Nine or twelve digits that are called an identity number. */
const CALLED =
  /(?:cccd|cmnd|cmtnd|cmt|căn\s*cước|chứng\s*minh(?:\s*(?:thư|nhân\s*dân))?|định\s*danh)[^\d\n]{0,25}(\d{3}[ .]?\d{3}[ .]?\d{3}(?:[ .]?\d{3})?)(?!\d)/giu;

/** Identity numbers in a text: those of an identity card, and nine or twelve digits that are called one. */
export function identityNumbers(text: string): string[] {
  if (!/\d{3}[ .]?\d{3}[ .]?\d{3}/.test(text)) return [];
  const composed = text.normalize('NFC');
  const cards = [...composed.matchAll(CARD)].map(([found]) => found);
  const called = [...composed.matchAll(CALLED)].map(([, found = '']) => found);
  return [...new Set([...cards, ...called])];
}

/** A number of which only the ends are shown. */
export const masked = (number: string): string => `${number.slice(0, 3)}…${number.slice(-2)}`;

const LINK = /\bhttps?:\/\/\S+/giu;
/** Bounded, so that a cell of 50,000 letters is not searched from each of them. */
const MAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,255}\.\p{L}{2,}/giu;
const PHONE = /(?<![\p{L}\d.,/-])(?:\+84|0)(?:[ .]?\d){8,10}(?!\d)/gu;
const GONE = '(đã xóa)';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Takes people out of a text: each name becomes the words given for it, links, mail addresses, telephone and identity
 * numbers go. Names are found however they are spaced and whether in capitals; a name of one word is left alone.
 */
export function peopleRemover(words: ReadonlyMap<string, string>): (text: string) => string {
  const byKey = new Map([...words].map(([name, word]) => [matchKey(name), word]));
  const names = [...words.keys()]
    .map((name) => name.normalize('NFC').trim().split(/\s+/))
    .filter((parts) => parts.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((parts) => parts.map(escaped).join('\\s+'));
  const any = names.length > 0 ? new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'giu') : null;
  return (text) => {
    const composed = text.normalize('NFC');
    const named = any ? composed.replace(any, (found) => byKey.get(matchKey(found)) ?? GONE) : composed;
    const bare = named.replace(LINK, GONE).replace(MAIL, GONE);
    return identityNumbers(bare)
      .reduce((rest, number) => rest.split(number).join(GONE), bare)
      .replace(PHONE, GONE);
  };
}
