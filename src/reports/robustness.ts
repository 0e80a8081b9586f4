import { changesList, type ListChange } from '../contest/robustness.ts';
import type { PageLine } from '../tabs/blocks.ts';
import type { View } from './report.ts';

/** "Danh sách khen vững: …" or how many of the ways of counting would change it. */
export function robustnessSentence(changes: readonly ListChange[]): string {
  const moving = changes.filter(changesList);
  if (moving.length === 0) return `Danh sách vững: không đổi trong cả ${changes.length} cách tính thử.`;
  const names = [
    ...new Set(
      moving.flatMap(({ entering, leaving, proposed, dropped }) => [...entering, ...leaving, ...proposed, ...dropped]),
    ),
  ];
  return `Danh sách đổi trong ${moving.length} trên ${changes.length} cách tính thử, liên quan ${names.length} người: ${names.join(', ')}.`;
}

/** A page: one sentence, and for every way of counting who would enter or leave. */
export function robustnessLines(changes: readonly ListChange[], { outcome }: View): PageLine[] {
  const named = (codes: readonly string[]): string =>
    codes.map((code) => `${outcome.facts.roster.byCode(code)?.name ?? ''} (${code})`.trim()).join('; ') || '–';
  return [
    { is: 'title', cells: ['ĐỘ VỮNG CỦA DANH SÁCH KHEN'] },
    { is: 'item', cells: [robustnessSentence(changes)] },
    {
      is: 'note',
      cells: [
        'Chỉ để Hội đồng tham khảo: mỗi dòng tính lại toàn bộ từ đầu với đúng một thay đổi; không tab nào khác bị đổi.',
      ],
    },
    { is: 'body', cells: [] },
    {
      is: 'head',
      cells: [
        'Nếu',
        'Thêm vào danh sách tặng quà',
        'Ra khỏi danh sách tặng quà',
        'Thêm vào đề nghị cấp trên',
        'Ra khỏi đề nghị cấp trên',
      ],
    },
    ...changes.map(
      (change): PageLine => ({
        is: 'body',
        cells: [
          change.name,
          named(change.entering),
          named(change.leaving),
          named(change.proposed),
          named(change.dropped),
        ],
      }),
    ),
  ];
}
