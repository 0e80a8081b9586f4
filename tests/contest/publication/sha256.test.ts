import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../../src/contest/publication/sha256.ts';

describe('sha256Of', () => {
  it('gives the digests of FIPS 180-4', () => {
    expect(sha256Of('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('gives the digests of texts of every length up to four blocks', () => {
    for (let length = 0; length <= 256; length += 1) {
      const text = 'ă'.repeat(length >> 1) + 'x'.repeat(length % 2);
      expect(sha256Of(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }
  });

  it('reads any text as UTF-8, as everybody else does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sha256Of(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
    expect(sha256Of('Nguyễn Thị Hòa 😀')).toBe(createHash('sha256').update('Nguyễn Thị Hòa 😀', 'utf8').digest('hex'));
  });
});
