import { normalise } from './normalise.ts';

const LETTERS = '0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** ngang, huyền, hỏi, ngã, sắc, nặng */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/;

interface Syllable {
  readonly letters: readonly number[];
  readonly tone: number;
}

function readSyllable(text: string): Syllable {
  const marked = text.toLowerCase().normalize('NFD');
  const tone = TONE_MARKS.exec(marked)?.[0] ?? '';
  const bare = marked.replace(new RegExp(TONE_MARKS, 'g'), '').normalize('NFC');
  return { letters: Array.from(bare, (letter) => LETTERS.indexOf(letter)), tone: TONES.indexOf(tone) };
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  for (let i = 0; i < one.length && i < other.length; i++) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

function compareSyllables(one: readonly Syllable[], other: readonly Syllable[]): number {
  for (let i = 0; i < one.length && i < other.length; i++) {
    const a = one[i] as Syllable;
    const b = other[i] as Syllable;
    const difference = compareNumbers(a.letters, b.letters) || a.tone - b.tone;
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** A person's name in the order it is sorted by: tên, họ, đệm. */
function nameParts(name: string): readonly (readonly Syllable[])[] {
  const syllables = normalise(name).split(' ').map(readSyllable);
  const given = syllables.slice(-1);
  const family = syllables.length > 1 ? syllables.slice(0, 1) : [];
  return [given, family, syllables.slice(1, -1)];
}

/** Vietnamese order of people's names: tên, then họ, then đệm; in a syllable letters first, then the tone. */
export function compareNames(one: string, other: string): number {
  const a = nameParts(one);
  const b = nameParts(other);
  for (let i = 0; i < 3; i++) {
    const difference = compareSyllables(a[i] ?? [], b[i] ?? []);
    if (difference !== 0) return difference;
  }
  return 0;
}
