/** Width of the columns of a new tab in pixels. */
const NEW_WIDTH = 100;

/** A column may be so many pixels wider than asked for, so that it is set together with others; narrower never. */
const SLACK = 60;

const fits = (width: number, wanted: number): boolean =>
  width >= wanted && width <= Math.max(wanted + SLACK, NEW_WIDTH);

/** The widths with one width under all columns and runs of neighbours over it, and how many calls that takes. */
function overBase(widths: readonly number[], base: number): { readonly calls: number; readonly done: number[] } {
  const done: number[] = [];
  let calls = base === NEW_WIDTH ? 0 : 1;
  let run: number[] = [];
  for (const width of widths) {
    const wider = Math.max(width, ...run);
    if (run.length > 0 && [...run, width].every((one) => fits(wider, one))) {
      run.push(width);
      done.fill(wider, done.length - run.length + 1);
      done.push(wider);
    } else {
      run = fits(base, width) ? [] : [width];
      calls += run.length;
      done.push(run.length > 0 ? width : base);
    }
  }
  return { calls, done };
}

/** Widths near those wanted that take the fewest calls: neighbours share one, and most columns have that of the tab. */
export function fewestWidths(widths: readonly number[]): number[] {
  const ways = [...new Set([NEW_WIDTH, ...widths])].map((base) => overBase(widths, base));
  const pixels = ({ done }: { readonly done: readonly number[] }): number =>
    done.reduce((sum, width) => sum + width, 0);
  const [best] = ways.sort((a, b) => a.calls - b.calls || pixels(a) - pixels(b));
  return best?.done ?? [];
}

interface WidthStep {
  readonly is: 'width';
  readonly column: number;
  readonly columns: number;
  readonly width: number;
}

/** The fewest layers that make columns `first` to `last` what is wanted: wide layers first, narrower ones over them. */
function layers(wanted: readonly number[], first: number, last: number, known: Map<string, WidthStep[]>): WidthStep[] {
  if (first > last) return [];
  const key = `${first} ${last}`;
  const found = known.get(key);
  if (found) return found;
  const width = wanted[first] ?? NEW_WIDTH;
  let best: WidthStep[] | null = null;
  for (let end = first; end <= last; end += 1) {
    if (wanted[end] !== width) continue;
    // One layer over first … end; between two columns of this width others may lie on top.
    const inside: WidthStep[] = [];
    for (let i = first; i <= end; ) {
      let stop = i;
      while (stop <= end && wanted[stop] !== width) stop += 1;
      if (stop > i) inside.push(...layers(wanted, i, stop - 1, known));
      i = stop + 1;
    }
    const layer: WidthStep = { is: 'width', column: first + 1, columns: end - first + 1, width };
    const steps = [layer, ...inside, ...layers(wanted, end + 1, last, known)];
    if (!best || steps.length < best.length) best = steps;
  }
  const steps = best ?? [];
  known.set(key, steps);
  return steps;
}

/** Steps that turn the widths of a tab into those wanted; `have` null: nothing is known, [] and beyond: a new tab's. */
export function paintOver(have: readonly number[] | null, wanted: readonly number[]): WidthStep[] {
  const stands = (i: number): boolean => have !== null && (have[i] ?? NEW_WIDTH) === wanted[i];
  const known = new Map<string, WidthStep[]>();
  // best[i]: fewest steps for the first i columns.
  const best: WidthStep[][] = [[]];
  for (let end = 1; end <= wanted.length; end += 1) {
    let steps = stands(end - 1) ? (best[end - 1] ?? []) : null;
    for (let first = 0; first < end; first += 1) {
      const candidate = [...(best[first] ?? []), ...layers(wanted, first, end - 1, known)];
      if (!steps || candidate.length < steps.length) steps = candidate;
    }
    best.push(steps ?? []);
  }
  return best[wanted.length] ?? [];
}
