// Old-style tone place (hòa, thủy) is canonical here; the new style (hoà, thuỷ) is only another spelling of the same word.
const TONED = 'àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ';
const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/;

const OPEN_SYLLABLE = new RegExp(`(^|[^qQ])([oOuU])([${TONED}])(?!\\p{L})`, 'gu');
const ZERO_WIDTH = /[\u200B-\u200D\u2060\uFEFF]/g;
const PAIRS = new Set(['oa', 'oe', 'uy']);

/** The tone mark moved to where the old style puts it: hoà → hòa, Uỷ → Ủy; quý, toàn and khuỷu stay. Expects NFC. */
function moveTone(text: string): string {
  return text.replace(OPEN_SYLLABLE, (found: string, before: string, first: string, second: string) => {
    const letters = second.normalize('NFD');
    const base = letters.charAt(0);
    if (!PAIRS.has((first + base).toLowerCase())) return found;
    const tone = TONE_MARK.exec(letters)?.[0] ?? '';
    return before + (first + tone).normalize('NFC') + base;
  });
}

/**
 * One spelling for comparing: NFC, single spaces (also for no-break spaces), tone marks in the old-style place.
 * For matching only: what a person typed is never replaced by it.
 */
export function normalise(text: string): string {
  const visible = text.normalize('NFC').replace(ZERO_WIDTH, '');
  return moveTone(visible.replace(/\s+/g, ' ').trim());
}

/** The key under which two spellings of one name, code or label meet: normalised and in lower case. */
export function matchKey(text: string): string {
  return normalise(text).toLowerCase();
}

/** The key under which a word is found however its accents were typed: no marks, đ as d, lower case. */
export function searchKey(text: string): string {
  return normalise(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}
