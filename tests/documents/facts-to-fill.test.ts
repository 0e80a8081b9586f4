import { describe, expect, it } from 'vitest';
import type { Book } from '../../local/book/book.ts';
import type { DocumentModel, Signer } from '../../src/documents/model.ts';
import { click, SET_UP, sampleBook, setUpBook } from '../end-to-end/office.ts';
import { asText } from './as-text.ts';
import { documentsOf } from './sample.ts';

/** Types settings by their Vietnamese names; what stands there already is replaced. */
function type(book: Book, values: Readonly<Record<string, string>>): Book {
  click(book, SET_UP); // brings the settings the commune's file lacks
  const sheet = book.sheet('Cấu hình');
  if (!sheet) throw new Error('no settings');
  for (const [label, value] of Object.entries(values)) {
    let row = 2;
    while (row <= sheet.lastRow && sheet.display(row, 1) !== label) row += 1;
    sheet.enter(row, 1, label, false);
    sheet.enter(row, 2, value, false);
  }
  return book;
}

function document(book: Book, id: string): DocumentModel {
  const given = documentsOf(book);
  if ('refusal' in given) throw new Error(given.refusal);
  const found = given.models.find((model) => model.id === id);
  if (!found) throw new Error(`No document ${id}`);
  return found;
}

const signers = ({ sections }: DocumentModel): Signer[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.is === 'signatures' ? [block.right] : [])));

describe('what is missing', () => {
  it('stands as dots and in the list of what to fill in, with the tab', () => {
    const decision = document(sampleBook(), 'decision');
    expect(asText(decision)).toContain('Số: ……/QĐ-UBND');
    expect(decision.missing).toContain('Số quyết định khen thưởng (tab Cấu hình)');
    expect(decision.missing.filter((what, i) => decision.missing.indexOf(what) !== i)).toEqual([]);
  });

  it('is gone once it was typed; a number below ten gets a zero', () => {
    const book = type(sampleBook(), {
      'Số quyết định khen thưởng': '5',
      'Số tờ trình của Hội đồng': '02/TTr-HĐ',
      'Ngày tờ trình của Hội đồng': '25/01/2024',
    });
    const decision = document(book, 'decision');
    expect(decision.missing).toEqual([]);
    expect(asText(decision)).toContain('Số: 05/QĐ-UBND');
    expect(asText(decision)).toContain('tại Tờ trình số 02/TTr-HĐ ngày 25 tháng 01 năm 2024.');
    expect(asText(decision)).not.toContain('……');
  });

  it('leaves dots everywhere in an empty workbook, and never a word of a program', () => {
    const given = documentsOf(setUpBook());
    if ('refusal' in given) throw new Error(given.refusal);
    for (const model of given.models) {
      expect([model.id, model.missing.length > 0]).toEqual([model.id, true]);
      expect(asText(model)).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('is asked of nobody in a workbook without tabs', () => {
    expect(documentsOf()).toEqual({
      refusal: 'Bảng tính chưa có các tab của phong trào thi đua. Hãy bấm “Thiết lập / Sửa lại các tab” trước.',
    });
  });
});

describe('the legal bases', () => {
  it('are those in force on the day of the document; what was left out is said', () => {
    const decision = document(sampleBook(), 'decision');
    expect(asText(decision)).toContain('basis: Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;');
    expect(asText(decision)).not.toContain('basis: Căn cứ Nghị định số 91/2017/NĐ-CP');
    expect(decision.remarks).toContain(
      '91/2017/NĐ-CP không có hiệu lực vào ngày 30/01/2024 nên không được dẫn làm căn cứ. Dẫn 98/2023/NĐ-CP thay thế, đã đối chiếu. Nên ghi vào tab Căn cứ.',
    );
    const plan = document(sampleBook(), 'plan');
    expect(asText(plan)).toContain('basis: Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ');
    expect(asText(plan)).not.toContain('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022');
  });

  const CASES = [
    ['31/12/2023', '26 tháng 11 năm 2003', '91/2017/NĐ-CP ngày 31 tháng 7 năm 2017'],
    ['01/01/2024', '15 tháng 6 năm 2022', '98/2023/NĐ-CP ngày 31 tháng 12 năm 2023'],
    ['30/6/2025', '15 tháng 6 năm 2022', '98/2023/NĐ-CP ngày 31 tháng 12 năm 2023'],
    ['01/7/2025', '15 tháng 6 năm 2022', '152/2025/NĐ-CP ngày 14 tháng 6 năm 2025'],
  ] as const;
  it.each(CASES)(
    'of a decision of %s are the Law of %s and decree %s, then the plans by their date',
    (day, law, decree) => {
      const decision = document(type(sampleBook(), { 'Ngày quyết định khen thưởng': day }), 'decision');
      const bases = decision.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.is === 'paragraph' && block.part === 'basis' ? [block.runs.map(({ text }) => text).join('')] : [],
        ),
      );
      expect(bases[0]).toMatch(new RegExp(`^Căn cứ Luật Thi đua, khen thưởng ngày ${law}`));
      expect(bases[1]).toMatch(new RegExp(`^Căn cứ Nghị định số ${decree} của Chính phủ`));
      expect(bases.slice(2, -1).map((basis) => /số (\S+)/.exec(basis)?.[1])).toEqual([
        '62/KH-UBND',
        '140/KH-UBND',
        '21/KH-UBND',
      ]);
    },
  );
});

describe('who signs', () => {
  it('is the Chairman in his own power for the decision, on behalf of the committee for the plan', () => {
    const book = sampleBook();
    expect(signers(document(book, 'decision')).map(({ lines }) => lines)).toEqual([['CHỦ TỊCH'], ['CHỦ TỊCH']]);
    expect(signers(document(book, 'plan')).map(({ lines }) => lines)).toEqual([['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']]);
  });

  it('may be a deputy, who signs for the Chairman', () => {
    const book = type(sampleBook(), { 'Chức vụ người ký': 'Phó Chủ tịch', 'Họ tên người ký': 'Vũ Hữu Dũng' });
    const [decision] = signers(document(book, 'decision'));
    expect([decision?.lines, decision?.name]).toEqual([['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Vũ Hữu Dũng']);
    expect(signers(document(book, 'plan'))[0]?.lines).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
  });

  it('is told to the officer where the signer stands on the list, and only there', () => {
    const own = 'Người ký Hoàng Văn Hóa có tên trong danh sách tặng quà (CB04).';
    expect(document(sampleBook(), 'decision').remarks.some((remark) => remark.startsWith(own))).toBe(true);
    const other = document(type(sampleBook(), { 'Họ tên người ký': 'Vũ Hữu Dũng' }), 'decision');
    expect(other.remarks.filter((remark) => remark.startsWith('Người ký'))).toEqual([]);
  });
});
