import { expect, it } from 'vitest';
import { click, exported, LISTS, sampleBook, tab } from './office.ts';

it('“Độ vững của danh sách” tries every way of counting and leaves the gift list as it is', () => {
  const book = sampleBook();
  click(book, LISTS);
  const before = exported(book, 'gift-list');
  const { shown } = click(book, 'Độ vững của danh sách');
  const page = tab(book, 'Độ vững của danh sách');
  expect(page.display(1, 1)).toBe('ĐỘ VỮNG CỦA DANH SÁCH KHEN');
  expect(shown).toContain(page.display(2, 1));
  const tried = Array.from({ length: page.lastRow - 5 }, (_, i) => page.display(i + 6, 1));
  expect(tried).toContain('Làm tròn 1 chữ số thập phân');
  expect(tried).toContain('B1 (Kết quả: mức hoàn thành nhiệm vụ trọng tâm, đột phá đã đăng ký) tăng 10%');
  expect(tried.length).toBe(2 + 2 * 5 + 2 * 3);
  expect(exported(book, 'gift-list')).toEqual(before);
});
