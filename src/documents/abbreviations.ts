/** Short forms that documents write out (Nghị định 30/2020/NĐ-CP, Phụ lục II: written in full where first used). */
const FULL: readonly (readonly [short: string, full: string])[] = [
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['UB MTTQ', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  ['MTTQ', 'Mặt trận Tổ quốc Việt Nam'],
  ['CCHC', 'cải cách hành chính'],
  ['TTHC', 'thủ tục hành chính'],
  ['LHPN', 'Liên hiệp Phụ nữ'],
  ['CCB', 'Cựu chiến binh'],
];

/** The text without the short forms of the trade; whole words only. */
export function inFull(text: string): string {
  return FULL.reduce(
    (written, [short, full]) =>
      written.replace(new RegExp(`(^|[^\\p{L}\\d/-])${short}(?![\\p{L}\\d/-])`, 'gu'), `$1${full}`),
    text,
  );
}
