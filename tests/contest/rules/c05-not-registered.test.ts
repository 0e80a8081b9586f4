import { describe, expect, it } from 'vitest';
import { official, sentences, task } from './commune.ts';

const found = (rows: object[], more = {}): string[] =>
  sentences('C05', {
    roster: [official('CB01', { name: 'Lê Thị An', ...more })],
    'register-3.1': rows as ReturnType<typeof task>[],
  });

describe('C05 an official of the commune', () => {
  it('without a row that was sent is named; a draft is none', () => {
    expect(found([])).toEqual(['Lê Thị An (CB01) chưa đăng ký thi đua.']);
    expect(found([task('CB01', '9', { status: 'Nháp' })])).toEqual(['Lê Thị An (CB01) chưa đăng ký thi đua.']);
  });

  it('with breakthrough tasks only is told so', () => {
    expect(found([task('CB01', '9', { taskKind: 'Đột phá' })])).toEqual(['Lê Thị An (CB01) chưa có việc trọng tâm.']);
  });

  it('is asked for a target', () => {
    expect(found([task('CB01', 'Có', { target: '' })])).toEqual([
      'Lê Thị An (CB01) chưa ghi chỉ tiêu việc “Việc của CB01”.',
    ]);
  });

  it('who has registered is not named, nor are others and those who left', () => {
    expect(found([task('CB01', '9')])).toEqual([]);
    expect([...found([], { giftEligible: 'Không' }), ...found([], { active: 'Không' })]).toEqual([]);
  });
});
