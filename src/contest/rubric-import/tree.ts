import { matchKey } from '../../vietnamese/normalise.ts';
import { compare, max, type Rational, sum, toShortText, ZERO } from '../rational.ts';
import { type CodeStyle, follows, type ItemCode } from './code.ts';
import type { PrintedLevel } from './levels.ts';
import { isLoose, type RubricLine } from './lines.ts';
import { capIn } from './points.ts';
import type { Remark } from './remark.ts';

/** What the points of an item do to the total. */
export type Part = 'base' | 'bonus' | 'penalty';

/** A line of the table in its place: a heading with items below it, or a criterion. */
export interface Item {
  readonly line: RubricLine;
  readonly parent: Item | null;
  readonly style: CodeStyle | 'none';
  readonly children: Item[];
  part: Part;
  levels: readonly PrintedLevel[];
  /** Sentences beside it: how points are counted, caps, "không phát sinh". */
  details: readonly string[];
  code: string;
}

/** A printed sum: of one heading, or of the whole table. */
interface PrintedTotal {
  readonly line: RubricLine;
  readonly of: Item | null;
}

const BONUS =
  /^(các )?(nội dung |tiêu chí |phần )?(điểm )?(cộng|thưởng|khuyến khích)(?!\p{L})|điểm (cộng|thưởng|khuyến khích)|cộng điểm/u;
const PENALTY = /^(các )?(nội dung |tiêu chí |phần )?(bị )?(điểm )?trừ(?!\p{L})|điểm (trừ|phạt)|trừ điểm/u;
const TOTAL =
  /^tổng( (cộng|số|điểm|hợp))*\b|^cộng( (điểm|tổng))*( (của )?(mục|nhóm|phần|lĩnh vực|tiểu mục|tiêu chí)\b.*)?[:.]?$|^tổng\b/;
const OF_WHOLE = /^tổng( (cộng|số|điểm|toàn bộ|các phần))*( \(.*\))?( tối đa)?[:.]?$/;

const isTotal = ({ name, code, points }: RubricLine): boolean =>
  points !== null &&
  (code === null || code.style === 'dash') &&
  TOTAL.test(matchKey(name)) &&
  !/^cộng điểm|điểm (cộng|thưởng)/.test(matchKey(name).replace(/^cộng (điểm )?(mục|nhóm|phần)/, ''));

function partOf(line: RubricLine, parent: Item | null): Part {
  if (parent && parent.part !== 'base') return parent.part;
  const key = matchKey(line.name);
  if (line.points?.sign === 'minus') return 'penalty';
  if (line.points?.sign === 'plus') return 'bonus';
  if (PENALTY.test(key) && key.length < 60) return 'penalty';
  return BONUS.test(key) && key.length < 60 ? 'bonus' : 'base';
}

const lastParts = (item: Item): readonly string[] => item.line.code?.parts ?? [];

/** Where a code belongs among the items that are open: below the one its parts continue, or beside one of its style. */
function parentOf(code: ItemCode, open: readonly Item[]): { parent: Item | null; style: CodeStyle } {
  const prefix = code.parts.slice(0, -1).join('.');
  if (prefix !== '') {
    const above = [...open].reverse().find((item) => lastParts(item).join('.') === prefix);
    if (above) return { parent: above, style: code.style };
    const beside = [...open]
      .reverse()
      .find((item) => lastParts(item).length === code.parts.length && item.style === code.style);
    if (beside) return { parent: beside.parent, style: code.style };
    return {
      parent: [...open].reverse().find((item) => lastParts(item).length < code.parts.length) ?? null,
      style: code.style,
    };
  }
  const [own = ''] = code.parts;
  const sibling = (style: CodeStyle): Item | undefined =>
    [...open].reverse().find((item) => item.style === style && lastParts(item).length <= 1);
  const other = code.other ? sibling(code.other) : undefined;
  const style = code.other && other && follows(lastParts(other)[0] ?? '', own) ? code.other : code.style;
  const beside = sibling(style);
  return { parent: beside ? beside.parent : (open[open.length - 1] ?? null), style };
}

/** A line without a code: below the item before it, whose levels or parts it may be. */
const uncodedParent = (open: readonly Item[]): Item | null =>
  [...open].reverse().find((item) => item.style !== 'none' && item.style !== 'dash') ?? null;

/** Puts the lines into a tree and tells printed sums apart. Lines that fit nowhere are remarked. */
export function buildTree(lines: readonly RubricLine[], remarks: Remark[]): { roots: Item[]; totals: PrintedTotal[] } {
  const roots: Item[] = [];
  const totals: PrintedTotal[] = [];
  const all: Item[] = [];
  let open: Item[] = [];
  for (const line of lines) {
    const remark = (problem: string): void => void remarks.push({ line: line.line, text: line.text, problem });
    if (isTotal(line)) {
      const last = roots[roots.length - 1];
      const current = last && last.children.length > 0 ? last : null;
      totals.push({ line, of: OF_WHOLE.test(matchKey(line.name)) ? null : (namedItem(line, all) ?? current) });
      continue;
    }
    const before = open[open.length - 1];
    if (line.name === '' && !line.points && line.levels.length === 0) {
      if (before && line.details.length > 0) appendTo(before, line);
      else remark('không hiểu dòng này, không đọc');
      continue;
    }
    const levelOnly = line.code === null || isLoose(line.code);
    if (before && levelOnly && line.points === null && line.levels.length > 0) {
      uncodedOwner(open, before).levels = [...uncodedOwner(open, before).levels, ...line.levels];
      continue;
    }
    const sentence = line.code === null && !line.unreadable && line.name !== line.name.toUpperCase();
    if (before && levelOnly && line.points === null && (isAside(line) || sentence)) {
      if (!isAside(line)) remark('không có mã, không có điểm; coi là ghi chú của dòng trên');
      appendTo(uncodedOwner(open, before), line);
      continue;
    }
    const placed =
      line.code === null
        ? { parent: uncodedParent(open), style: 'none' as const }
        : line.code.style === 'dash'
          ? { parent: uncodedParent(open), style: 'dash' as const }
          : parentOf(line.code, open);
    const item: Item = {
      line,
      ...placed,
      children: [],
      part: partOf(line, placed.parent),
      levels: line.levels,
      details: line.details,
      code: '',
    };
    (item.parent?.children ?? roots).push(item);
    all.push(item);
    open = [...pathTo(item)];
  }
  return { roots, totals };
}

const pathTo = (item: Item): Item[] => (item.parent ? [...pathTo(item.parent), item] : [item]);

const uncodedOwner = (open: readonly Item[], before: Item): Item =>
  before.style === 'dash' ? (uncodedParent(open) ?? before) : before;

/** A sentence about the item above, not an item of its own: a cap, points a piece, "không phát sinh", a note. */
const isAside = ({ name }: RubricLine): boolean =>
  /^(ghi chú|lưu ý|chú thích|trường hợp|riêng|nếu|năm không|không phát sinh|mỗi|cứ|tối đa|\(|\*)/iu.test(name) ||
  capIn(name) !== null;

function appendTo(item: Item, line: RubricLine): void {
  item.details = [...item.details, line.name, ...line.details].filter((text) => text !== '');
}

function namedItem(line: RubricLine, all: readonly Item[]): Item | undefined {
  const [, code = ''] = /(?:mục|nhóm|phần|lĩnh vực|tiêu chí)\s+([IVX]+|[A-ZĐ]|\d+(?:\.\d+)*)\b/iu.exec(line.name) ?? [];
  return code === '' ? undefined : all.find((item) => lastParts(item).join('.') === code.toUpperCase());
}

const named = ({ points, label }: PrintedLevel): PrintedLevel => ({ points, label, percent: false });

/**
 * Items below a criterion that are its levels, not its parts: they carry no number of their own and the highest of them
 * is what the criterion can give, or one of them gives nothing. Where their sum is what is printed they are parts.
 */
export function foldLevels(items: readonly Item[], remarks: Remark[]): void {
  for (const item of items) {
    const loose = item.children.filter(
      ({ style, line, part }) =>
        ['none', 'dash', 'small', 'small-roman'].includes(style) && line.points && part === 'base',
    );
    const top = item.line.points?.value ?? null;
    if (
      loose.length === item.children.length &&
      loose.length > 0 &&
      loose.every(({ children }) => children.length === 0)
    ) {
      const values = loose.map(({ line }) => line.points?.value ?? ZERO);
      const hasZero = values.some(({ n }) => n === 0n);
      const total = sum(values);
      const highest = values.reduce(max);
      const isSum = top !== null && compare(total, top) === 0 && !hasZero;
      const isTop = top !== null && compare(highest, top) === 0;
      if (!isSum && (hasZero || isTop)) {
        item.levels = [
          ...item.levels,
          ...loose.map(({ line }) => named({ label: line.name, points: line.points?.value ?? ZERO, percent: false })),
        ];
        item.children.length = 0;
      } else if (!isSum && top !== null && item.style !== 'none') splitOff(item, remarks);
    }
    foldLevels(item.children, remarks);
  }
}

/** Lines without code behind a criterion that neither add up to it nor are its levels: criteria of their own beside it. */
function splitOff(item: Item, remarks: Remark[]): void {
  const { parent } = item;
  const uncoded = item.children.filter(({ style }) => style === 'none');
  if (!parent || uncoded.length !== item.children.length) return;
  for (const child of uncoded) {
    if (remarks.some(({ line }) => line === child.line.line)) continue;
    remarks.push({
      line: child.line.line,
      text: child.line.text,
      problem: 'dòng không có mã; coi là tiêu chí riêng, đánh mã mới',
    });
  }
  const at = parent.children.indexOf(item) + 1;
  parent.children.splice(at, 0, ...uncoded.map((child): Item => ({ ...child, parent })));
  item.children.length = 0;
}

/** The points an item can give: printed, or the sum of what is below it, or its highest level; null where nothing says so. */
export function worth(item: Item): Rational | null {
  if (item.line.points && item.line.points.each === null) return item.line.points.value;
  const below = item.children.filter(({ part }) => part === item.part).map(worth);
  if (below.length > 0) return below.includes(null) ? null : sum(below.filter((value) => value !== null));
  if (item.levels.length > 0 && item.levels.every(({ percent }) => !percent))
    return item.levels.map(({ points }) => points).reduce(max);
  return null;
}

/** Compares every printed sum with what stands below it. */
export function checkTotals(roots: readonly Item[], totals: readonly PrintedTotal[], remarks: Remark[]): void {
  const problem = (printed: Rational, found: Rational): string =>
    `ghi ${toShortText(printed)} điểm, các mục bên dưới cộng lại ${toShortText(found)} điểm`;
  const check = (item: Item): void => {
    const printed = item.line.points;
    const below = item.children.filter(({ part }) => part === item.part);
    const values = below.map(worth);
    const found = values.includes(null) ? null : sum(values.filter((value) => value !== null));
    const isLimit =
      printed?.limit === true ||
      (item.part !== 'base' && found !== null && printed !== null && compare(found, printed.value) > 0);
    if (printed && below.length > 0 && found && !isLimit && compare(found, printed.value) !== 0) {
      remarks.push({ line: item.line.line, text: item.line.text, problem: `${problem(printed.value, found)}.` });
    }
    item.children.forEach(check);
  };
  roots.forEach(check);
  for (const { line, of } of totals) {
    const printed = line.points?.value ?? ZERO;
    const parts = of ? of.children.filter(({ part }) => part === of.part) : roots;
    const sumOf = (part: Part): Rational =>
      sum(parts.filter((item) => item.part === part).map((item) => worth(item) ?? ZERO));
    const base = of ? sum(parts.map((item) => worth(item) ?? ZERO)) : sumOf('base');
    const withBonus = of ? base : sum([base, sumOf('bonus')]);
    const own = of && of.children.length === 0 ? (worth(of) ?? ZERO) : base;
    if (compare(printed, own) === 0 || compare(printed, withBonus) === 0) continue;
    remarks.push({
      line: line.line,
      text: line.text,
      problem: `${problem(printed, own)}${of ? '' : ' (chưa kể điểm cộng, điểm trừ)'}.`,
    });
  }
}
