import { searchKey } from '../vietnamese/normalise.ts';
import { compare, multiply, type Rational, rational } from './rational.ts';

/** Length of the pieces by which texts are compared (tự chọn). */
const PIECE = 5;
/** Pieces that must be common among the rarest before two texts are compared; more makes lists longer and candidates fewer. */
const COMMON = 8;

/** A text cut into the set of its overlapping pieces; spelling, accents, punctuation and spaces do not count. */
function pieces(text: string): Set<string> {
  const plain = searchKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (plain === '') return new Set();
  const cut = new Set<string>();
  for (let i = 0; i + PIECE <= plain.length; i += 1) cut.add(plain.slice(i, i + PIECE));
  return cut.size > 0 ? cut : new Set([plain]);
}

/** How alike two texts are, 0…1: twice the common pieces over all pieces (Sørensen–Dice). */
function diceOf(a: ReadonlySet<string>, b: ReadonlySet<string>): Rational {
  let common = 0;
  for (const piece of a) if (b.has(piece)) common += 1;
  return rational(2 * common, a.size + b.size);
}

/** Texts of one spelling, cut once. */
interface Group<T> {
  readonly cut: ReadonlySet<string>;
  readonly members: T[];
}

/** A text that another one resembles, and how much. */
export interface Alike<T> {
  readonly item: T;
  readonly likeness: Rational;
}

/**
 * Finds the texts alike from `least` (0…1) on, without comparing everything with everything: pieces are ordered rarest
 * first, and texts so much alike must share several of the rarest; only those are compared piece by piece.
 */
export function likenessIndex<T>(items: readonly T[], textOf: (item: T) => string, least: Rational) {
  // Equal texts stand once: a sentence pasted a thousand times is compared once.
  const groups = new Map<string, Group<T>>();
  const spread = new Map<string, number>();
  for (const item of items) {
    const cut = pieces(textOf(item));
    if (cut.size === 0) continue;
    const key = [...cut].join('\n');
    const group = groups.get(key);
    if (group) group.members.push(item);
    else {
      groups.set(key, { cut, members: [item] });
      for (const piece of cut) spread.set(piece, (spread.get(piece) ?? 0) + 1);
    }
  }
  const share = Number(least.n) / Number(least.d);
  /** How many of its pieces a text shares at least with one that is alike: share/(2−share) of them. */
  const commonOf = (cut: ReadonlySet<string>): number => Math.ceil((share / (2 - share)) * cut.size - 1e-9);
  /** The rarest pieces, so many that the first COMMON of those shared are among them. */
  const rarest = (cut: ReadonlySet<string>): string[] => {
    const order = [...cut].sort((a, b) => (spread.get(a) ?? 0) - (spread.get(b) ?? 0) || (a < b ? -1 : 1));
    const common = commonOf(cut);
    return order.slice(0, cut.size - common + Math.max(1, Math.min(COMMON, common)));
  };
  const byPiece = new Map<string, Group<T>[]>();
  for (const group of groups.values()) {
    for (const piece of rarest(group.cut)) {
      const list = byPiece.get(piece);
      if (list) list.push(group);
      else byPiece.set(piece, [group]);
    }
  }
  return {
    /** Everything alike, the most alike first, equals in the order of `items`; `isOther` leaves out the text itself. */
    find(text: string, isOther: (item: T) => boolean): Alike<T>[] {
      const cut = pieces(text);
      const shared = new Map<Group<T>, number>();
      for (const piece of rarest(cut)) {
        for (const group of byPiece.get(piece) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
      }
      const found: Alike<T>[] = [];
      for (const [group, count] of shared) {
        if (count < Math.min(COMMON, commonOf(cut), commonOf(group.cut))) continue;
        const likeness = diceOf(cut, group.cut);
        if (compare(likeness, least) < 0) continue;
        const other = group.members.find(isOther);
        if (other !== undefined) found.push({ item: other, likeness });
      }
      return found.sort((a, b) => compare(b.likeness, a.likeness));
    },
  };
}

/** A likeness as a whole per cent, never rounded up: 84,9% is not shown as 85%. */
export const wholePercent = (share: Rational): string => {
  const percent = multiply(share, rational(100));
  return String(percent.n / percent.d);
};
