import type { PageTab } from './tab.ts';

export const guide: PageTab = {
  id: 'guide',
  name: 'Hướng dẫn',
  access: 'add-on',
  columns: null,
  widths: [44, 620, 200],
  purpose: 'Ba lối đi ngắn cho người đăng ký, công chức Nội vụ và lãnh đạo.',
};

/** A4 upright: the widths come to about 700 pixels. */
export const personSheet: PageTab = {
  id: 'person-sheet',
  name: 'Phiếu giải trình',
  access: 'add-on',
  onDemand: true,
  columns: null,
  widths: [230, 55, 65, 55, 295],
  purpose:
    'Một trang in cho một người: từng điểm, mất điểm vì sao, còn thiếu bao nhiêu, vì sao có tên hay không có tên.',
};

export const robustnessPage: PageTab = {
  id: 'robustness',
  name: 'Độ vững của danh sách',
  access: 'add-on',
  columns: null,
  widths: [260, 220, 220, 220, 220],
  onDemand: true,
  purpose: 'Nếu làm tròn khác, hệ số khác hoặc bớt một người chấm thì ai vào, ai ra khỏi danh sách khen.',
};

export const summary: PageTab = {
  id: 'summary',
  name: 'Báo cáo',
  access: 'add-on',
  columns: null,
  widths: [300, ...Array(12).fill(90)],
  figures: [{ row: 1, column: 2, rows: 200, columns: 12 }],
  purpose:
    'Tổng hợp theo nội dung, lĩnh vực CCHC, đơn vị và tháng: đăng ký, hoàn thành, đúng hạn, minh chứng, tự chấm và thẩm định; vướng mắc; so với năm trước.',
};

export const indexResult: PageTab = {
  id: 'index-result',
  name: 'Kết quả chỉ số',
  access: 'add-on',
  columns: null,
  widths: [420, 90, 90, 100, 90, 90, 320],
  figures: [{ row: 1, column: 2, rows: 200, columns: 5 }],
  purpose: 'Chỉ số CCHC của xã: từng lĩnh vực, tỷ lệ, xếp loại, người phụ trách, so với năm trước.',
};

export const progress: PageTab = {
  id: 'progress',
  name: 'Tiến độ',
  access: 'add-on',
  columns: null,
  widths: [240, 100, 130, 220, 90, 260, 110, 130],
  onDemand: true,
  purpose: 'Tiến độ theo tháng, quý; danh sách sơ kết giữa năm; việc quá hạn; tin, bài, buổi tuyên truyền; sáng kiến.',
};

export const fairness: PageTab = {
  id: 'fairness',
  name: 'Cơ cấu danh sách',
  access: 'add-on',
  columns: null,
  widths: [110, 380, 120, 90, 110, 90],
  figures: [{ row: 1, column: 3, rows: 200, columns: 4 }],
  purpose:
    'Lãnh đạo, người trực tiếp, nam nữ, khối, đơn vị, người được khen nhiều năm trong danh sách khen so với toàn xã.',
};

export const awardRules: PageTab = {
  id: 'award-rules',
  name: 'Quy tắc khen thưởng',
  access: 'add-on',
  columns: null,
  widths: [260, 560, 420],
  purpose: 'Luật áp dụng theo ngày quyết định, quy tắc của Hội đồng, tiền thưởng và thẩm quyền từng danh hiệu.',
};
