import { CRITERIA } from '../criteria.ts';
import type { ReadyRubric } from './index.ts';
import { RUBRIC_LABELS } from './labels.ts';

/**
 * The frame of NĐ 335/2025/NĐ-CP for officials: 30 points for the general criteria, which its own forms break down,
 * and 70 for the tasks, with 25% off for each failure of quality and each delay.
 */
export const GENERAL_AND_TASKS: ReadyRubric = {
  label: RUBRIC_LABELS['nd-335'],
  source: 'Nghị định 335/2025/NĐ-CP (từ 01/01/2026); chia 30 + 20 + 20 trong phần nhiệm vụ: tự chọn',
  criteria: [
    {
      code: 'A1',
      group: 'A',
      name: 'Tiêu chí chung: phẩm chất chính trị, đạo đức, kỷ luật, kỷ cương, năng lực, thái độ phục vụ',
      max: '30',
      kind: 'points',
      levels: '',
      target: '',
      appliesTo: 'all',
      evidenceRequired: true,
      assessor: 'Người đứng đầu',
      notArising: '',
      note: 'Ghi thẳng số điểm theo biểu mẫu của Nghị định; xã có thể chia thành nhiều dòng.',
    },
    ...CRITERIA.filter(({ group }) => group === 'B'),
  ],
};
