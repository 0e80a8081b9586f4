/** The text as UTF-8; half a pair of surrogates becomes U+FFFD, as everywhere. */
function utf8(text: string): number[] {
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
  return bytes;
}

const words = (hex: string): number[] => hex.split(' ').map((word) => Number.parseInt(word, 16) | 0);

/** FIPS 180-4, 5.3.3 and 4.2.2. */
const START = words('6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19');
const ROUNDS = [
  '428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5 d807aa98 12835b01 243185be 550c7dc3 72be5d74 80deb1fe 9bdc06a7 c19bf174',
  'e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da 983e5152 a831c66d b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967',
  '27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e 92722c85 a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070',
  '19a4c116 1e376c08 2748774c 34b0bcb5 391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3 748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2',
].flatMap(words);

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message with a one, zeros and its length in bits, as big-endian words (FIPS 180-4, 5.1.1). */
function padded(bytes: readonly number[]): number[] {
  const message = new Array<number>((((bytes.length + 8) >> 6) + 1) * 16).fill(0);
  for (const [i, byte] of [...bytes, 0x80].entries()) {
    message[i >> 2] = (message[i >> 2] ?? 0) | (byte << (24 - (i % 4) * 8));
  }
  message[message.length - 1] = bytes.length * 8;
  return message;
}

/** FIPS 180-4, 6.2.2: the hash after one block of 16 words. */
function compressed(hash: readonly number[], block: readonly number[]): number[] {
  const schedule = [...block];
  const at = (i: number): number => schedule[i] ?? 0;
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  ROUNDS.forEach((constant, t) => {
    if (t >= 16) {
      const [near, far] = [at(t - 2), at(t - 15)];
      const s0 = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
      const s1 = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
      schedule.push((at(t - 16) + s0 + at(t - 7) + s1) | 0);
    }
    const sum1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + sum1 + ((e & f) ^ (~e & g)) + constant + at(t)) | 0;
    const sum0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = sum0 + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  });
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + (hash[i] ?? 0)) | 0);
}

/** SHA-256 of a text (FIPS 180-4) as 64 hexadecimal digits. */
export function sha256Of(text: string): string {
  const message = padded(utf8(text));
  let hash = START;
  for (let at = 0; at < message.length; at += 16) hash = compressed(hash, message.slice(at, at + 16));
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
