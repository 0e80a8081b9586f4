/** A legal text with the days between which it is in force. */
export interface LegalDocument {
  readonly kind: string;
  readonly number: string;
  readonly date: string | null;
  readonly issuer: string;
  readonly abstract: string;
  /** null: not known. */
  readonly effectiveFrom: string | null;
  /** Last day in force; null: in force, or not known. */
  readonly effectiveTo: string | null;
  /** '' where there is none, or none is known. */
  readonly replacedBy: string;
  /** What was read in the text itself or in a public report of it, and what is only known from memory. */
  readonly source: string;
}

const text = (
  kind: string,
  number: string,
  date: string | null,
  issuer: string,
  abstract: string,
  [effectiveFrom, effectiveTo, replacedBy]: readonly [string | null, string | null, string],
  source: string,
): LegalDocument => ({ kind, number, date, issuer, abstract, effectiveFrom, effectiveTo, replacedBy, source });

const GOVERNMENT = 'Chính phủ';
const ASSEMBLY = 'Quốc hội';
const MINISTRY = 'Bộ Nội vụ';

/** Texts that papers of the movement cite, with their days of force. */
export const LEGAL_DOCUMENTS: readonly LegalDocument[] = [
  text(
    'Luật',
    '15/2003/QH11',
    '2003-11-26',
    ASSEMBLY,
    'Thi đua, khen thưởng (sửa đổi năm 2005, 2009, 2013)',
    [null, '2023-12-31', '06/2022/QH15'],
    'đã đối chiếu (số, ngày hết hiệu lực); chưa đối chiếu (ngày)',
  ),
  text(
    'Luật',
    '06/2022/QH15',
    '2022-06-15',
    ASSEMBLY,
    'Thi đua, khen thưởng',
    ['2024-01-01', null, ''],
    'đã đối chiếu',
  ),
  text(
    'Nghị định',
    '91/2017/NĐ-CP',
    '2017-07-31',
    GOVERNMENT,
    'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    [null, '2023-12-31', '98/2023/NĐ-CP'],
    'đã đối chiếu (số); chưa đối chiếu (các ngày)',
  ),
  text(
    'Nghị định',
    '98/2023/NĐ-CP',
    '2023-12-31',
    GOVERNMENT,
    'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    ['2024-01-01', '2025-06-30', '152/2025/NĐ-CP'],
    'đã đối chiếu',
  ),
  text(
    'Nghị định',
    '152/2025/NĐ-CP',
    '2025-06-14',
    GOVERNMENT,
    'Quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    ['2025-07-01', null, ''],
    'đã đối chiếu (số, ngày); chưa đối chiếu (tên đầy đủ)',
  ),
  text(
    'Nghị định',
    '129/2025/NĐ-CP',
    '2025-06-11',
    GOVERNMENT,
    'Quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Nội vụ',
    ['2025-07-01', null, ''],
    'đã đối chiếu (số); chưa đối chiếu (ngày, tên)',
  ),
  text(
    'Thông tư',
    '12/2019/TT-BNV',
    '2019-11-04',
    MINISTRY,
    'Hướng dẫn thi hành Nghị định số 91/2017/NĐ-CP',
    [null, '2023-12-31', '01/2024/TT-BNV'],
    'đã đối chiếu (số); chưa đối chiếu (các ngày)',
  ),
  text(
    'Thông tư',
    '01/2024/TT-BNV',
    '2024-02-24',
    MINISTRY,
    'Quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 98/2023/NĐ-CP',
    [null, null, '15/2025/TT-BNV'],
    'chưa đối chiếu',
  ),
  text(
    'Thông tư',
    '15/2025/TT-BNV',
    '2025-08-04',
    MINISTRY,
    'Quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP',
    [null, null, ''],
    'đã đối chiếu (số, ngày); chưa đối chiếu (tên)',
  ),
  text(
    'Nghị định',
    '90/2020/NĐ-CP',
    '2020-08-13',
    GOVERNMENT,
    'Đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức',
    [null, null, '335/2025/NĐ-CP (công chức)'],
    'đã đối chiếu (số); chưa đối chiếu (ngày)',
  ),
  text(
    'Nghị định',
    '48/2023/NĐ-CP',
    '2023-07-17',
    GOVERNMENT,
    'Sửa đổi, bổ sung một số điều của Nghị định số 90/2020/NĐ-CP',
    ['2023-09-15', null, ''],
    'đã đối chiếu (số, hiệu lực); chưa đối chiếu (ngày)',
  ),
  text(
    'Nghị định',
    '335/2025/NĐ-CP',
    null,
    GOVERNMENT,
    'Đánh giá, xếp loại chất lượng công chức',
    ['2026-01-01', null, ''],
    'đã đối chiếu (số, hiệu lực); chưa rõ (ngày ban hành)',
  ),
  text(
    'Nghị định',
    '30/2020/NĐ-CP',
    '2020-03-05',
    GOVERNMENT,
    'Công tác văn thư',
    ['2020-03-05', null, ''],
    'đã đối chiếu (số); chưa đối chiếu (ngày)',
  ),
  text(
    'Nghị định',
    '33/2023/NĐ-CP',
    '2023-06-10',
    GOVERNMENT,
    'Cán bộ, công chức cấp xã và người hoạt động không chuyên trách ở cấp xã, ở thôn, tổ dân phố',
    ['2023-08-01', null, ''],
    'đã đối chiếu (số, hiệu lực); chưa đối chiếu (ngày)',
  ),
  text(
    'Luật',
    '77/2015/QH13',
    '2015-06-19',
    ASSEMBLY,
    'Tổ chức chính quyền địa phương (sửa đổi năm 2019)',
    ['2016-01-01', '2025-02-28', '65/2025/QH15'],
    'chưa đối chiếu',
  ),
  text(
    'Luật',
    '65/2025/QH15',
    '2025-02-19',
    ASSEMBLY,
    'Tổ chức chính quyền địa phương',
    ['2025-03-01', '2025-06-15', '72/2025/QH15'],
    'chưa đối chiếu',
  ),
  text(
    'Luật',
    '72/2025/QH15',
    '2025-06-16',
    ASSEMBLY,
    'Tổ chức chính quyền địa phương',
    ['2025-06-16', null, ''],
    'chưa đối chiếu',
  ),
  text(
    'Nghị quyết',
    '76/NQ-CP',
    '2021-07-15',
    GOVERNMENT,
    'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030',
    ['2021-07-15', null, ''],
    'đã đối chiếu (số); chưa đối chiếu (ngày)',
  ),
  text(
    'Quyết định',
    '766/QĐ-TTg',
    '2022-06-23',
    'Thủ tướng Chính phủ',
    'Phê duyệt Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử',
    ['2022-06-23', null, ''],
    'đã đối chiếu (số, ngày); chưa đối chiếu (tên)',
  ),
  text(
    'Quyết định',
    '2452/QĐ-UBND',
    '2019-07-18',
    'UBND tỉnh Hải Dương',
    'Quy định đánh giá, xác định Chỉ số cải cách hành chính của UBND cấp xã',
    ['2019-07-18', null, ''],
    'đã đối chiếu',
  ),
];
