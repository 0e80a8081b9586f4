import type { CallTotals } from '../local/google/call-log.ts';

/** Milliseconds at Google, inferred from published measurements of others; never measured by this project. */
const COST = { start: 500, read: 200, write: 1, firstWrite: 60, flush: 30, cell: 0.14, structure: 250 } as const;

/** Estimated seconds at Google of a click: two executions, the preview and the writing. An estimate, not a measurement. */
export function estimatedSeconds({ counts, writeToReadTransitions, cellsWritten }: CallTotals): number {
  const flushes = counts.flush + counts.structure + writeToReadTransitions;
  const milliseconds =
    2 * COST.start +
    counts.read * COST.read +
    counts.write * COST.write +
    (writeToReadTransitions + 1) * COST.firstWrite +
    counts.structure * COST.structure +
    flushes * COST.flush +
    cellsWritten * COST.cell;
  return Math.round(milliseconds / 100) / 10;
}
