import { describe, expect, it } from 'vitest';
import { approvalMark } from '../../src/contest/approval-mark.ts';
import { outcomeOf, sentencesOf, type TypedTabs } from '../typed-workbook.ts';

const ROSTER = [
  { code: 'CB01', kind: 'Cá nhân', name: 'Lê Thị An', unit: 'UBND xã', position: 'Công chức', giftEligible: 'Có' },
  { code: 'CB02', kind: 'Cá nhân', name: 'Trần Văn Bình', unit: 'UBND xã', position: 'Công chức', giftEligible: 'Có' },
];
const SETTINGS = [
  { key: 'year', value: '2023' },
  { key: 'plan-date', value: '06/3/2023' },
  { key: 'registration-deadline', value: '26/3/2023' },
];
const AREAS = [
  { code: '3.1', name: 'Trách nhiệm' },
  { code: '3.2', name: 'Sáu lĩnh vực' },
];
const TASK = {
  participant: 'CB01',
  task: 'Họp kiểm điểm tiến độ CCHC',
  id: '3.1-001',
  taskKind: 'Trọng tâm',
  target: '10',
  unitOfMeasure: 'cuộc họp',
  dueOn: { date: '2023-10-30' },
  status: 'Đã duyệt',
};
const commune = (rows: readonly object[], more: TypedTabs = {}): TypedTabs => ({
  settings: SETTINGS,
  areas: AREAS,
  roster: ROSTER,
  'register-3.1': rows as TypedTabs[string],
  ...more,
});
const JUNE = '2023-06-01';

describe('D01 a task sent back', () => {
  it('needs a reason', () => {
    const rows = [
      { ...TASK, status: 'Trả lại' },
      { ...TASK, id: '3.1-002', status: 'Trả lại', reason: 'Thiếu hạn' },
    ];
    expect(sentencesOf('D01', commune(rows), JUNE)).toEqual([
      'Tab ĐK 3.1, ô J2: việc “Họp kiểm điểm tiến độ CCHC” bị trả lại nhưng chưa ghi lý do.',
    ]);
  });
});

describe('D02 a task that was approved', () => {
  const [registration] = outcomeOf(commune([TASK]), JUNE).facts.registrations;
  const approvedAs = registration ? approvalMark(registration) : '';
  const later = (change: object): string[] => sentencesOf('D02', commune([{ ...TASK, approvedAs, ...change }]), JUNE);

  it('may go on: result, evidence and the finishing day are reported freely', () => {
    expect(
      later({
        result: '8',
        completedOn: { date: '2023-09-01' },
        evidence: '12/BC-UBND',
        assessedResult: '8',
        faults: '1',
      }),
    ).toEqual([]);
  });

  it('keeps its target: a later change is named with its cell', () => {
    expect(later({ target: '5' })).toEqual([
      'Tab ĐK 3.1, ô F2: việc “Họp kiểm điểm tiến độ CCHC” đã duyệt, ô này bị sửa sau khi duyệt.',
    ]);
  });

  it('is the same task in another spelling, and for the same person by code or by name', () => {
    expect(later({ task: ' Họp  kiểm điểm tiến độ CCHC'.normalize('NFD'), participant: 'CB01 – Lê Thị An' })).toEqual(
      [],
    );
  });

  it('tells that its due day was moved, without counting that as a fault', () => {
    expect(later({ dueOn: { date: '2023-12-30' } })).toEqual([
      'Tab ĐK 3.1, ô H2: hạn của việc “Họp kiểm điểm tiến độ CCHC” đổi từ 30/10/2023 sang 30/12/2023 sau khi duyệt.',
    ]);
  });

  it('starts its path again once it is sent back: what is sent anew is compared with nothing old', () => {
    expect(later({ status: 'Đã gửi', target: '5' })).toEqual([]);
  });
});

describe('D03 two rows with one id', () => {
  it('are named, the copy with the place of the first', () => {
    expect(sentencesOf('D03', commune([TASK, { ...TASK, task: 'Việc chép' }]), JUNE)).toEqual([
      'Tab ĐK 3.1, ô C3: mã việc “3.1-001” đã có ở tab ĐK 3.1, dòng 2.',
    ]);
  });
});

describe('D04 a draft', () => {
  const draft = { ...TASK, status: '' };

  it('is left alone while registration is open', () => {
    expect(sentencesOf('D04', commune([draft]), '2023-03-26')).toEqual([]);
  });

  it('is listed after the deadline, and earlier where registration was closed', () => {
    const sentence =
      'Tab ĐK 3.1, dòng 2: việc “Họp kiểm điểm tiến độ CCHC” còn nháp, đăng ký đã hết hạn hoặc đã khóa; chưa tính.';
    expect(sentencesOf('D04', commune([draft]), '2023-03-27')).toEqual([sentence]);
    const closed = { settings: [...SETTINGS, { key: 'registration-closed-on', value: '20/3/2023' }] };
    expect(sentencesOf('D04', commune([draft], closed), '2023-03-21')).toEqual([sentence]);
  });
});

describe('D05 one person under two codes', () => {
  it('is asked about where name, unit and post are the same', () => {
    const roster = [...ROSTER, { ...ROSTER[0], code: 'CB07', name: 'LÊ THỊ  AN' }];
    expect(sentencesOf('D05', commune([], { roster: roster as TypedTabs[string] }), JUNE)).toEqual([
      'Tab Danh sách, ô A4: LÊ THỊ  AN (CB07) cùng tên, cùng đơn vị, cùng chức vụ với Lê Thị An (CB01); có thể một người mang hai mã.',
    ]);
  });

  it('is not suspected of people of one name in two units', () => {
    const roster = [...ROSTER, { ...ROSTER[0], code: 'CB07', unit: 'Hội Nông dân xã' }];
    expect(sentencesOf('D05', commune([], { roster: roster as TypedTabs[string] }), JUNE)).toEqual([]);
  });
});
