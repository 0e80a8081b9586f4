import { sha256 } from '@noble/hashes/sha2.js';

/** The text as UTF-8; half a pair of surrogates becomes U+FFFD, as everywhere. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const typed = character.codePointAt(0) ?? 0;
    const code = typed >= 0xd800 && typed <= 0xdfff ? 0xfffd : typed;
    const tail = (shift: number): number => 0x80 | ((code >> shift) & 0x3f);
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(0));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(6), tail(0));
    else bytes.push(0xf0 | (code >> 18), tail(12), tail(6), tail(0));
  }
  return Uint8Array.from(bytes);
}

/** SHA-256 of a text (FIPS 180-4) as 64 hexadecimal digits. */
export const sha256Of = (text: string): string =>
  Array.from(sha256(utf8(text)), (byte) => byte.toString(16).padStart(2, '0')).join('');
