/** Lương cơ sở from a day on, đồng a month. */
export interface BaseSalary {
  readonly from: string;
  readonly vnd: number;
  readonly source: string;
  /** What is not confirmed; '' where everything is. */
  readonly doubt: string;
}

/** Latest last. A change after 01/7/2024 was not found: the setting base-salary-vnd overrides it. */
export const BASE_SALARIES: readonly BaseSalary[] = [
  { from: '2019-07-01', vnd: 1_490_000, source: 'NĐ 38/2019/NĐ-CP', doubt: '' },
  { from: '2023-07-01', vnd: 1_800_000, source: 'NĐ 24/2023/NĐ-CP', doubt: 'ngày áp dụng chưa đối chiếu văn bản' },
  {
    from: '2024-07-01',
    vnd: 2_340_000,
    source: 'NĐ 73/2024/NĐ-CP',
    doubt: 'chưa tìm thấy lần điều chỉnh sau; có thì ghi vào Cấu hình',
  },
];
