import { matchKey } from '../../vietnamese/normalise.ts';
import { compare, max, type Rational, toShortText } from '../rational.ts';
import type { CriterionKind } from '../records.ts';
import { tiersOf } from './levels.ts';
import { isLoose, rubricLines } from './lines.ts';
import { pastedRows } from './pasted-rows.ts';
import { capIn, notArisingIn, pointsEach } from './points.ts';
import type { Remark } from './remark.ts';
import { buildTree, checkTotals, foldLevels, type Item, type Part } from './tree.ts';

/** A criterion read from a pasted table, as the cells of a row will hold it. */
export interface PastedCriterion {
  /** Line of the pasted text. */
  readonly line: number;
  readonly code: string;
  readonly part: Part;
  /** What a bonus or deduction belongs to; null: the whole, or no bonus and no deduction. */
  readonly scope: { readonly is: 'criterion' | 'heading'; readonly code: string } | null;
  /** Names of the headings above it, outermost first. */
  readonly path: readonly string[];
  readonly name: string;
  /** '' where nothing says how much it can give. */
  readonly max: string;
  readonly kind: CriterionKind;
  readonly levels: string;
  readonly target: string;
  readonly notArising: string;
  readonly collective: boolean;
  readonly needsEvidence: boolean;
  readonly owner: string;
  /** Whatever else stood in the row, so that nothing is lost. */
  readonly note: string;
}

/** What came of a pasted table: the criteria to confirm, and every line that has to be looked at. */
export interface PastedRubric {
  readonly criteria: readonly PastedCriterion[];
  readonly headings: number;
  readonly remarks: readonly Remark[];
}

/** Gives every item a code of its own: the printed one where nobody else has it, else with its heading's in front. */
function giveCodes(items: readonly Item[], remarks: Remark[]): void {
  const printed = (item: Item): string =>
    item.line.code === null || isLoose(item.line.code) ? '' : item.line.code.text;
  const times = new Map<string, number>();
  const count = (item: Item): void => {
    times.set(printed(item), (times.get(printed(item)) ?? 0) + 1);
    item.children.forEach(count);
  };
  items.forEach(count);
  /** A number that begins anew below another heading does not name its row, nor do those beside it. */
  const isAlone = (siblings: readonly Item[]): boolean =>
    siblings.every(
      (item) =>
        (times.get(printed(item)) ?? 0) < 2 ||
        printed(item) === '' ||
        siblings.filter((other) => printed(other) === printed(item)).length === times.get(printed(item)),
    );
  const taken = new Set<string>();
  const give = (item: Item, place: number): void => {
    const own = printed(item);
    const above = item.parent?.code ?? '';
    const last = item.line.code?.parts.slice(-1)[0] ?? String(place);
    let code =
      own !== '' && (item.style === 'joined' || isAlone(item.parent?.children ?? items))
        ? own
        : above === ''
          ? own || String(place)
          : `${above}.${last}`;
    if (taken.has(matchKey(code))) {
      const first = code;
      for (let n = 2; taken.has(matchKey(code)); n += 1) code = `${first}-${n}`;
      remarks.push({
        line: item.line.line,
        text: item.line.text,
        problem: `mã ${first} lặp lại trong bảng; dòng này được đánh mã ${code}`,
      });
    }
    taken.add(matchKey(code));
    item.code = code;
    for (const [i, child] of item.children.entries()) give(child, i + 1);
  };
  for (const [i, item] of items.entries()) give(item, i + 1);
}

const text = (value: Rational): string => toShortText(value, 6);

interface Way {
  readonly kind: CriterionKind;
  readonly levels: string;
  readonly target: string;
}

const way = (kind: CriterionKind, levels = '', target = ''): Way => ({ kind, levels, target });

/** How the points come about, from levels, points a piece and the sentences beside them. */
function wayOf(item: Item, top: Rational | null, said: string, remark: (problem: string) => void): Way {
  const { levels, part, line } = item;
  const each = line.points?.each ? { value: line.points.value, minus: line.points.sign === 'minus' } : pointsEach(said);
  if (levels.length > 0) {
    if (levels.every(({ percent }) => percent))
      return way('survey', levels.map(({ label, points }) => `${label}=${text(points)}`).join('|'));
    const tiers = tiersOf(levels);
    if (tiers) {
      tiers.problems.forEach(remark);
      return way('tiers', tiers.text);
    }
    const [yes, no] = [
      levels.find(({ label }) => matchKey(label) === 'có'),
      levels.find(({ label }) => matchKey(label) === 'không'),
    ];
    if (levels.length === 2 && yes && no?.points.n === 0n && top && compare(yes.points, top) === 0)
      return way('yes-no');
    if (levels.length === 1) remark(`chỉ đọc được một mức “${levels[0]?.label}”; hãy bổ sung các mức còn lại`);
    const keys = levels.map(({ label }) => matchKey(label));
    if (new Set(keys).size < keys.length) remark('có hai mức cùng tên; hãy sửa cột Mức điểm');
    return way('levels', levels.map(({ label, points }) => `${label.replace(/\|/g, '/')}=${text(points)}`).join('|'));
  }
  if (each) return way(part === 'base' && each.minus ? 'deduct' : 'count', text(each.value));
  const target = /tỷ lệ[^.;]*[/:÷]\s*(\d+(?:[.,]\d+)?)\s*%/iu.exec(said);
  if (target) return way('ratio-to-target', '', target[1] ?? '');
  if (
    /(?:tỷ lệ|%)[^.;]*(?:[x×*]|nhân)\s*(?:với\s+)?(?:điểm|\d)|(?:điểm( tối đa| chuẩn)?|\d)\s*[x×*]\s*(?:tỷ lệ|%)|theo tỷ lệ|tương ứng (với )?tỷ lệ/iu.test(
      said,
    )
  )
    return way('ratio');
  return part === 'base' ? way('points') : way('yes-no');
}

/** The cap of the part of the table in which a bonus or a deduction stands. */
function capAbove(item: Item): Rational | null {
  for (let above = item.parent; above; above = above.parent) {
    const cap = above.line.points?.value ?? capIn([above.line.name, ...above.details].join('. '));
    if (above.part === item.part && cap) return cap;
  }
  return null;
}

/** A heading has items of its own part below it; a criterion at most bonuses and deductions. */
const isHeading = (item: Item): boolean => item.children.some(({ part }) => part === item.part);

/** How the remark says where points of one criterion, or of one heading, will be added or taken off. */
function scopeWords(scope: Item, part: Part, top: Rational | null): string {
  const word = part === 'bonus' ? 'cộng' : 'trừ';
  const limit = top ? `, tối đa ${text(top)} điểm` : '';
  return isHeading(scope)
    ? `điểm ${word} của riêng mục “${scope.line.name}”; ghi thành điểm ${word} riêng${limit}`
    : `điểm ${word} của riêng tiêu chí “${scope.line.name}”; ghi mã ${scope.code} vào cột Cộng, trừ vào${limit}`;
}

const names = (item: Item | null): string[] => (item ? [...names(item.parent), item.line.name] : []);

function readLeaf(item: Item, remarks: Remark[]): PastedCriterion | null {
  const { line, part, levels } = item;
  const remark = (problem: string): void => void remarks.push({ line: line.line, text: line.text, problem });
  const said = [line.name, ...item.details].join('. ');
  const highest =
    levels.length > 0 && levels.every(({ percent }) => !percent)
      ? levels.map(({ points }) => points).reduce(max)
      : null;
  const printed = line.points && line.points.each === null ? line.points.value : null;
  const each = line.points?.each != null || (levels.length === 0 && pointsEach(said) !== null);
  const cap = each ? capIn(said) : null;
  const scope = item.parent && part !== 'base' && item.parent.part === 'base' ? item.parent : null;
  const top =
    printed ??
    cap ??
    highest ??
    (part === 'base' ? null : (capAbove(item) ?? (part === 'penalty' ? (scope?.line.points?.value ?? null) : null)));
  if (top === null && levels.length === 0 && !each) {
    if (!line.unreadable) remark('không có điểm, không đọc thành tiêu chí');
    return null;
  }
  if (line.points?.range) remark(`điểm ghi theo khoảng; lấy mức cao nhất ${text(line.points.value)}`);
  if (top === null) remark('chưa ghi điểm tối đa; hãy gõ vào cột Điểm tối đa trước khi chấm');
  else if (printed && highest && compare(printed, highest) !== 0)
    remark(`điểm tối đa ghi ${text(printed)}, mức cao nhất là ${text(highest)}`);
  else if (printed === null && cap === null && highest)
    remark(`không ghi điểm tối đa; lấy mức cao nhất ${text(highest)}`);
  const { kind, levels: levelsText, target } = wayOf(item, top, said, remark);
  if (scope) remark(scopeWords(scope, part, top));
  return {
    line: line.line,
    code: item.code,
    part,
    scope: scope && { is: isHeading(scope) ? 'heading' : 'criterion', code: scope.code },
    path: names(item.parent),
    name: line.name,
    max: top ? text(top) : '',
    kind,
    levels: levelsText,
    target,
    notArising: notArisingIn(said),
    collective: /tập thể/iu.test(names(item).join(' ')) && !/cá nhân/iu.test(names(item).join(' ')),
    needsEvidence: line.evidence !== '',
    owner: line.owner,
    note: [...item.details, line.evidence === '' ? '' : `Minh chứng: ${line.evidence}`]
      .filter((piece) => piece !== '')
      .join('; '),
  };
}

/** Single deductions printed below a criterion make it a criterion that loses points a piece. */
function foldDeduction(item: Item): void {
  const [only, ...others] = item.children;
  const points = only?.line.points;
  if (
    only &&
    others.length === 0 &&
    item.part === 'base' &&
    points?.sign === 'minus' &&
    points.each &&
    item.levels.length === 0 &&
    item.line.points
  ) {
    item.details = [...item.details, `${only.line.name}: trừ ${text(points.value)} điểm/${points.each}`];
    item.children.length = 0;
  }
  item.children.forEach(foldDeduction);
}

/** Reads a scoring table pasted from Word or Excel. Nothing is dropped silently: what was not understood is a remark. */
export function readRubricTable(pasted: string): PastedRubric {
  const remarks: Remark[] = [];
  const rows = pastedRows(pasted);
  if (rows.length === 0) return { criteria: [], headings: 0, remarks };
  const lines = rubricLines(rows, remarks);
  const { roots, totals } = buildTree(lines, remarks);
  foldLevels(roots, remarks);
  roots.forEach(foldDeduction);
  giveCodes(roots, remarks);
  checkTotals(roots, totals, remarks);
  const criteria: PastedCriterion[] = [];
  let headings = 0;
  const collect = (item: Item): void => {
    // Bonus and deductions of one criterion stand below it; the criterion itself remains one.
    if (!isHeading(item)) {
      const leaf = readLeaf(item, remarks);
      if (leaf) criteria.push(leaf);
    } else {
      headings += 1;
      const lost = item.details.filter((piece) => capIn(piece) === null || notArisingIn(piece) !== '');
      if (notArisingIn(item.line.name) !== '') lost.push(item.line.name);
      if (lost.length > 0)
        remarks.push({
          line: item.line.line,
          text: item.line.text,
          problem: `ghi chú của mục có dòng con, chưa đưa vào tiêu chí nào: “${lost.join('; ')}”`,
        });
    }
    item.children.forEach(collect);
  };
  roots.forEach(collect);
  return { criteria, headings, remarks: remarks.sort((a, b) => a.line - b.line) };
}
