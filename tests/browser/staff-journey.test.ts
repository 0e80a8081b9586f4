import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleBook } from '../end-to-end/office.ts';
import { effortOf, freeRow, picture, rows, run, select, selectRow, shown, typeRow, until } from './at-the-sheet.ts';
import { ServedSheet } from './served-sheet.ts';

const WIDTHS = [
  { on: 'laptop', pictures: 'staff', viewport: { width: 1366, height: 768 } },
  { on: 'phone', pictures: 'staff-phone', viewport: { width: 390, height: 844 } },
] as const;

const TAB = 'ĐK 3.4';
const REASON = 'Ghi rõ số bài và kênh tuyên truyền';

describe.each(WIDTHS)('staff at a $on', ({ pictures, viewport }) => {
  const sample = new ServedSheet({ book: sampleBook() });
  beforeAll(() => sample.start());
  afterAll(() => sample.close());

  test('register, report, send, mend what came back, and read where each point comes from, without any menu', async () => {
    const [staff, officer] = [await sample.open('staff', viewport), await sample.open('officer')];
    const row = await freeRow(staff, TAB);
    const mine = async (heading: string): Promise<string> => (await rows(staff, TAB))[row - 2]?.[heading] ?? '';

    await typeRow(staff, TAB, row, {
      'Người đăng ký': 'CB13',
      'Việc đăng ký': 'Viết bài tuyên truyền dịch vụ công trực tuyến',
      'Loại việc': 'Trọng tâm',
      'Chỉ tiêu': '4',
      'Đơn vị tính': 'bài',
      'Hạn hoàn thành': '15/12/2023',
      'Trạng thái': 'Đã gửi',
    });
    await select(staff, TAB, `B${row}`);
    await picture(staff, `${pictures}-register`);
    await typeRow(staff, TAB, row, {
      'Kết quả tự báo': '4',
      'Ngày xong': '30/11/2023',
      'Minh chứng': '15/BC-VP ngày 30/11/2023',
    });
    await picture(staff, `${pictures}-report`);

    await until(officer, 'the officer sees the task', async () => (await shown(officer, TAB, `A${row}`)) === 'CB13');
    await selectRow(officer, TAB, row);
    await run(officer, 'Trả lại dòng đang chọn', REASON);
    await until(staff, 'it is back', async () => (await mine('Trạng thái')) === 'Trả lại');
    expect(await mine('Lý do trả lại')).toBe(REASON);
    await select(staff, TAB, `M${row}`);
    await picture(staff, `${pictures}-returned`);

    await typeRow(staff, TAB, row, {
      'Việc đăng ký': 'Viết 4 bài tuyên truyền dịch vụ công trực tuyến trên trang thông tin điện tử',
      'Kênh tuyên truyền': 'trang thông tin điện tử',
      'Trạng thái': 'Đã gửi',
    });
    await until(officer, 'it is sent again', async () =>
      (await rows(officer, TAB)).some(
        (one) => one['Việc đăng ký']?.startsWith('Viết 4 bài') && one['Trạng thái'] === 'Đã gửi',
      ),
    );
    await selectRow(officer, TAB, row);
    expect(await run(officer, 'Duyệt dòng đang chọn')).toMatch(/^Duyệt 1 việc/);
    await typeRow(officer, TAB, row, { 'Kết quả thẩm định': '4' });
    await run(officer, 'Tính điểm');

    const lines = async (): Promise<Record<string, string>[]> =>
      (await rows(staff, 'Giải trình điểm')).filter((line) => line.Mã === 'CB13');
    await until(staff, 'the explanation is there', async () => (await lines()).length > 0);
    const line = (await lines()).find((one) => one['Tiêu chí hoặc việc']?.includes('Viết 4 bài'));
    expect(line?.Điểm).toBe('70,00');
    expect(line?.['Minh chứng']).toBe('15/BC-VP ngày 30/11/2023');
    await select(staff, 'Giải trình điểm', 'A2');
    await picture(staff, `${pictures}-explanation`);

    expect(sample.errors).toEqual([]);
    expect(sample.external).toEqual([]);
    console.log(`staff, ${viewport.width} px: ${JSON.stringify(effortOf(staff))}`);
  });
});
