import { describe, expect, it } from 'vitest';
import { freeIdentifiers } from './free-identifiers.ts';

describe('freeIdentifiers', () => {
  it.each([
    ['setTimeout(f, 1); function f() {}', ['setTimeout']],
    ['const { a, b: [c], ...d } = x; a + c + d', ['x']],
    ['(p, { q = r }) => p.fetch(q)', ['r']],
    ['x.y.URL; ({ URL: 1 }); label: for (;;) break label;', ['x']],
    ['({ fetch })', ['fetch']],
    ['try {} catch (e) { e } e', ['e']],
    ['function f(n) { return arguments.length + n } class A extends B {}', ['B']],
  ])('of “%s” are %j', (code, names) => {
    expect(freeIdentifiers(code)).toEqual(names);
  });
});
