import type { Paragraph } from './paragraphs.ts';

/** Something read out of a plan, with the words it was read from. */
export interface Finding {
  /** Key of the setting. */
  readonly key: string;
  /** As the setting is typed: text, yyyy-mm-dd, digits. */
  readonly value: string;
  readonly words: string;
  /** Line of the pasted text, from 1. */
  readonly line: number;
  /** Where the words go over several paragraphs: the line of the last. */
  readonly lastLine?: number;
}

/** A piece of a paragraph that a rule has recognised: its words as pasted, and its parts. */
export interface Piece {
  readonly words: string;
  /** The groups of the rule, as pasted. */
  readonly parts: readonly string[];
  readonly paragraph: Paragraph;
}

/** Every place of a paragraph where a rule holds. Rules see the one spelling; words and parts come back as pasted. */
export function piecesOf(paragraph: Paragraph, rule: RegExp): Piece[] {
  const { text, match } = paragraph;
  return [...match.matchAll(new RegExp(rule.source, rule.flags.includes('g') ? rule.flags : `${rule.flags}g`))].map(
    (found) => {
      const start = found.index ?? 0;
      let from = start;
      const parts = found.slice(1).map((part) => {
        if (part === undefined || part === '') return '';
        const at = match.indexOf(part, from);
        from = at;
        return text.slice(at, at + part.length);
      });
      return { words: text.slice(start, start + found[0].length), parts, paragraph };
    },
  );
}

/** The first place in a text where a rule holds; null where there is none. */
export function firstPiece(paragraphs: readonly Paragraph[], rule: RegExp): Piece | null {
  for (const paragraph of paragraphs) {
    const [piece] = piecesOf(paragraph, rule);
    if (piece) return piece;
  }
  return null;
}

export const finding = (key: string, value: string, { words, paragraph }: Piece): Finding => ({
  key,
  value,
  words,
  line: paragraph.line,
});

/** One setting read twice: kept where both readings agree, left to the person where they do not. */
export interface Contradiction {
  readonly key: string;
  readonly readings: readonly Finding[];
}

/** One finding per key; keys with different readings are no findings but contradictions. */
export function settle(all: readonly Finding[]): { findings: Finding[]; contradictions: Contradiction[] } {
  const byKey = new Map<string, Finding[]>();
  for (const one of all) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  const findings: Finding[] = [];
  const contradictions: Contradiction[] = [];
  for (const [key, readings] of byKey) {
    const [first] = readings;
    if (first && readings.every(({ value }) => value === first.value)) findings.push(first);
    else contradictions.push({ key, readings });
  }
  return { findings, contradictions };
}
