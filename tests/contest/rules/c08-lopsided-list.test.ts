import { describe, expect, it } from 'vitest';
import { official, sentences, task } from './commune.ts';

/** A gift list of so many leaders and so many others, each in a body of its own unless one is named. */
const list = (leaders: number, others: number, body = ''): string[] => {
  const codes = Array.from({ length: leaders + others }, (_, i) => `CB${10 + i}`);
  return sentences('C08', {
    roster: codes.map((code, i) =>
      official(code, { isLeader: i < leaders ? 'Có' : 'Không', body: body || `Khối ${code}` }),
    ),
    'register-3.1': codes.map((code) => task(code, '9')),
  });
};

describe('C08 a lopsided gift list', () => {
  it('has more than 40% leaders: 3 of 5, not 2 of 5', () => {
    expect(list(3, 2)).toEqual(['Danh sách khen có 60% lãnh đạo (trong Danh sách 60%), quá ngưỡng 40%.']);
    expect(list(2, 3)).toEqual([]);
  });

  it('has nobody who works directly', () => {
    expect(list(2, 0)).toEqual([
      'Danh sách khen không có người trực tiếp làm việc nào: 100% là lãnh đạo (trong Danh sách 100%), quá ngưỡng 40%.',
    ]);
  });

  it('has more than half from one body; one person alone says nothing of bodies', () => {
    expect(list(0, 3, 'UBND')).toEqual(['Khối UBND chiếm 100% danh sách khen, quá ngưỡng 50%.']);
    expect(list(0, 1, 'UBND')).toEqual([]);
  });

  it('is no matter while nobody is on it', () => {
    expect(sentences('C08', { roster: [official('CB01', { isLeader: 'Có' })] })).toEqual([]);
  });
});
