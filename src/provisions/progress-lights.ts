/** Share of the tasks already due that were finished on time, in per cent, from which an area stands well or needs a look (tự chọn). */
export const LIGHTS = [
  { from: 90, word: 'Tốt' },
  { from: 70, word: 'Cần chú ý' },
  { from: 0, word: 'Chậm' },
] as const;
