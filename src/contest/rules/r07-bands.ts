import type { Band } from '../../provisions/bands.ts';
import { compare, fromDigits, max, type Rational, toShortText as text, ZERO } from '../rational.ts';
import { rangeFaults } from '../scoring/ranges.ts';
import type { RowRule } from './rule.ts';

const isAbove = ({ from, open }: Band, value: Rational): boolean => compare(value, fromDigits(from)) >= (open ? 1 : 0);

function isBelowEnd({ to, toIncluded }: Band, value: Rational): boolean {
  return to === undefined || compare(value, fromDigits(to)) <= (toIncluded ? 0 : -1);
}

/** Typed bands that overlap, leave a gap, or stand above the end of the scale. */
export const bandRanges: RowRule = {
  id: 'R07',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (thang xếp loại)',
  sentence: 'Tab {tab}, ô {cell}: thang xếp loại chưa khớp: {problem}.',
  remedy: 'Ghi mỗi mức một cận dưới, ví dụ >=90=Xuất sắc|>=80=Tốt|>=70=Khá|>=50=Trung bình|=Yếu.',
  find: ({ settings }) => {
    const { bands, below } = settings.bandPreset;
    const closed = bands.some(({ to }) => to !== undefined);
    const named = bands.map((band) => ({
      name: band.name,
      contains: (value: Rational) => isAbove(band, value) && isBelowEnd(band, value),
    }));
    const bounds = bands.flatMap(({ from, to }) => [fromDigits(from), ...(to === undefined ? [] : [fromDigits(to)])]);
    const [low, high] = [below === '' ? ZERO : bounds.reduce((a, b) => (compare(a, b) < 0 ? a : b)), settings.scaleMax];
    const { unreachable, gap, overlap } = rangeFaults(named, bounds, low, max(low, high));
    const isRest = gap !== null && below !== '' && !bands.some((band) => isAbove(band, gap));
    const found = [
      ...unreachable.map((name) => `không điểm nào đạt “${name}”`),
      ...(closed && overlap ? [`${text(overlap.value)} điểm thuộc cả “${overlap.first}” và “${overlap.second}”`] : []),
      ...(gap && !isRest ? [`${text(gap)} điểm không thuộc mức nào`] : []),
    ];
    return found.map((problem) => ({ at: settings.place('band-preset'), participants: [], values: { problem } }));
  },
};
