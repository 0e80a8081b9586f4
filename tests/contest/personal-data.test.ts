import { describe, expect, it } from 'vitest';
import { identityNumbers, masked, peopleRemover } from '../../src/contest/personal-data.ts';

describe('identityNumbers', () => {
  it.each([
    ['Căn cước 001092012345', ['001092012345']],
    ['001 092 012 345', ['001 092 012 345']],
    ['CMND số: 012345678, cấp ngày 1/1/2010', ['012345678']],
    ['số định danh cá nhân 036.190.001.234', ['036.190.001.234']],
    ['chứng minh nhân dân: 123 456 789', ['123 456 789']],
  ])('in “%s” are %j', (text, found) => {
    expect(identityNumbers(text)).toEqual(found);
  });

  it.each([
    'Quỹ 500000000 đồng',
    'Hồ sơ 000.00.18.H56-230615-0001',
    'https://drive.example.vn/file/001092012345',
    'Điện thoại 0912345678',
    '1.234.567.890.123',
    'Văn bản số 123/QĐ-UBND ngày 06/3/2023',
    '000100200300400',
  ])('does not take “%s” for one', (text) => {
    expect(identityNumbers(text)).toEqual([]);
  });

  it('are shown with their ends only', () => {
    expect(masked('001092012345')).toBe('001…45');
  });
});

describe('peopleRemover', () => {
  const remove = peopleRemover(
    new Map([
      ['Hoàng Văn Hóa', 'Người 1'],
      ['Hoàng Văn', 'Người 2'],
      ['Tín', 'Người 3'],
    ]),
  );

  it.each([
    ['Ông Hoàng Văn Hóa chủ trì', 'Ông Người 1 chủ trì'],
    ['HOÀNG  VĂN HÓA', 'Người 1'],
    ['Hoàng Văn Hóa'.normalize('NFD'), 'Người 1'],
    ['Hoàng Văn, CB02', 'Người 2, CB02'],
    ['Hoàng Vănh', 'Hoàng Vănh'],
    ['uy tín của cơ quan', 'uy tín của cơ quan'],
    ['gọi 0912 345 678 hoặc a.b@example.vn', 'gọi (đã xóa) hoặc (đã xóa)'],
    ['xem https://example.vn/hoang-van-hoa', 'xem (đã xóa)'],
    ['CCCD 001092012345', 'CCCD (đã xóa)'],
    ['- Tham mưu 12 văn bản, 95,5%', '- Tham mưu 12 văn bản, 95,5%'],
  ])('makes “%s” “%s”', (text, left) => {
    expect(remove(text)).toBe(left);
  });
});
