/** The six reform domains that area 3.2 lists (KH 06/3/2023, mục 3.2; Nghị quyết 76/NQ-CP ngày 15/7/2021). */
export const DOMAINS = {
  LV1: 'Cải cách thể chế',
  LV2: 'Cải cách thủ tục hành chính',
  LV3: 'Cải cách tổ chức bộ máy',
  LV4: 'Cải cách chế độ công vụ',
  LV5: 'Cải cách tài chính công',
  LV6: 'Xây dựng và phát triển Chính quyền điện tử',
} as const;
