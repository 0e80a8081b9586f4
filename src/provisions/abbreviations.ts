/**
 * Short forms of the trade and what they stand for (Nghị định 30/2020/NĐ-CP, Phụ lục II: written in full where first
 * used; names of bodies as of 01/11/2026). The longer form comes before one that it begins with.
 */
const DOCUMENT_FORMS: readonly (readonly [short: string, full: string])[] = [
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['UB MTTQ', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  ['MTTQ', 'Mặt trận Tổ quốc Việt Nam'],
  ['CCHC', 'cải cách hành chính'],
  ['TTHC', 'thủ tục hành chính'],
  ['LHPN', 'Liên hiệp Phụ nữ'],
  ['CCB', 'Cựu chiến binh'],
];

/** More short forms that typed text holds and a reader says in full; a commune adds its own in "Cấu hình" (tự chọn). */
const READ_ALOUD: readonly (readonly [short: string, full: string])[] = [
  ['HĐTĐKT', 'Hội đồng Thi đua - Khen thưởng'],
  ['TĐKT', 'thi đua, khen thưởng'],
  ['DVCTT', 'dịch vụ công trực tuyến'],
  ['DVC', 'dịch vụ công'],
  ['TTPVHCC', 'Trung tâm Phục vụ hành chính công'],
  ['HCC', 'hành chính công'],
  ['CBCCVC', 'cán bộ, công chức, viên chức'],
  ['CBCC', 'cán bộ, công chức'],
  ['NHĐKCT', 'người hoạt động không chuyên trách'],
  ['CNTT', 'công nghệ thông tin'],
  ['CĐS', 'chuyển đổi số'],
  ['CSDL', 'cơ sở dữ liệu'],
  ['VBQPPL', 'văn bản quy phạm pháp luật'],
  ['TTĐT', 'thông tin điện tử'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['BHYT', 'bảo hiểm y tế'],
  ['CCCD', 'căn cước công dân'],
  ['GCN', 'giấy chứng nhận'],
  ['QSDĐ', 'quyền sử dụng đất'],
  ['GPMB', 'giải phóng mặt bằng'],
  ['NTM', 'nông thôn mới'],
  ['KTXH', 'kinh tế - xã hội'],
  ['ANTT', 'an ninh trật tự'],
  ['PCCC', 'phòng cháy, chữa cháy'],
  ['TDP', 'tổ dân phố'],
  ['THCS', 'trung học cơ sở'],
  ['LĐTBXH', 'Lao động - Thương binh và Xã hội'],
  ['ĐTN', 'Đoàn Thanh niên'],
  ['TNCS', 'Thanh niên Cộng sản'],
  ['NQ', 'nghị quyết'],
  ['QĐ', 'quyết định'],
  ['KH', 'kế hoạch'],
  ['BC', 'báo cáo'],
  ['TP', 'thành phố'],
];

type Forms = readonly (readonly [short: string, full: string])[];

const replaced = (text: string, forms: Forms): string =>
  forms.reduce(
    (written, [short, full]) =>
      written.replace(
        new RegExp(`(^|[^\\p{L}\\d/-])${short.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\d/-])`, 'gu'),
        (_, before: string) => before + full,
      ),
    text,
  );

/** The text without the short forms that documents write out; whole words only. */
export const inFull = (text: string): string => replaced(text, DOCUMENT_FORMS);

/** The text without any short form that is known, those of the commune first. */
export const readInFull = (text: string, own: Forms): string =>
  replaced(text, [...own, ...DOCUMENT_FORMS, ...READ_ALOUD]);
