/** Width of the columns of a new tab in pixels. */
const NEW_WIDTH = 100;

/** So many pixels more than asked for are not seen; narrower never. */
const UNSEEN = 30;

/** Neighbours of nearly the same width get the larger one, so that they are set together. */
export function fewestWidths(widths: readonly number[]): number[] {
  const done = widths.map((width) => (width <= NEW_WIDTH && width >= NEW_WIDTH - UNSEEN ? NEW_WIDTH : width));
  for (let first = 0; first < done.length; ) {
    let last = first;
    const range = (end: number): number[] => done.slice(first, end + 1);
    while (last + 1 < done.length && Math.max(...range(last + 1)) - Math.min(...range(last + 1)) <= UNSEEN) last += 1;
    if (!range(last).includes(NEW_WIDTH)) done.fill(Math.max(...range(last)), first, last + 1);
    first = last + 1;
  }
  return done;
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
