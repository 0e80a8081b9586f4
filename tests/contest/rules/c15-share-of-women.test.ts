import { describe, expect, it } from 'vitest';
import { official, sentences, task } from './commune.ts';

/** 20 officials, the first so many of them women; the gift list holds so many women and so many men. */
const list = (women: number, listedWomen: number, listedMen: number): string[] => {
  const roster = Array.from({ length: 20 }, (_, i) => official(`CB${10 + i}`, { title: i < women ? 'Bà' : 'Ông' }));
  const codes = roster.map(({ code }) => String(code));
  const listed = [...codes.slice(0, listedWomen), ...codes.slice(women, women + listedMen)];
  return sentences('C15', { roster, 'register-3.1': listed.map((code) => task(code, '9')) });
};

describe('C15 women on the gift list', () => {
  it('are too few from 15 points on: 30% against 45%, not 40% against 50%', () => {
    expect(list(9, 3, 7)).toEqual(['Nữ chiếm 30% danh sách khen, 45% trong Danh sách.']);
    expect(list(10, 4, 6)).toEqual([]);
  });

  it('are named in the same way where they are many more', () => {
    expect(list(9, 2, 1)).toEqual(['Nữ chiếm 66,67% danh sách khen, 45% trong Danh sách.']);
  });

  it('are no matter while nobody is on the list', () => {
    expect(list(9, 0, 0)).toEqual([]);
  });
});
