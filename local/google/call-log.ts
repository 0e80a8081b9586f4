import { type CallClass, classOf } from './call-classes.ts';

export { type CallClass, classOf };

export interface CallTotals {
  readonly counts: Readonly<Record<CallClass, number>>;
  /** Reads and structural changes that had to wait for buffered writes. */
  readonly writeToReadTransitions: number;
  readonly cellsWritten: number;
  /** "Range.setValues" → how often. */
  readonly members: Readonly<Record<string, number>>;
}

const NONE: Readonly<Record<CallClass, number>> = { read: 0, write: 0, structure: 0, flush: 0, other: 0 };

/** Counts the service calls of a run. */
export class CallLog {
  private counts: Record<CallClass, number> = { ...NONE };
  private transitions = 0;
  private cells = 0;
  private readonly members = new Map<string, number>();
  private pending = false;
  private total = 0;

  /** All calls since the last reset. */
  get count(): number {
    return this.total;
  }

  /** Notes a call and gives its number, from 1. */
  note(type: string, member: string): number {
    const kind = classOf(type, member);
    this.counts[kind] += 1;
    const name = `${type}.${member}`;
    this.members.set(name, (this.members.get(name) ?? 0) + 1);
    if ((kind === 'read' || kind === 'structure') && this.pending) this.transitions += 1;
    if (kind === 'write') this.pending = true;
    else if (kind !== 'other') this.pending = false;
    this.total += 1;
    return this.total;
  }

  noteCells(count: number): void {
    this.cells += count;
  }

  reset(): void {
    this.counts = { ...NONE };
    this.transitions = 0;
    this.cells = 0;
    this.members.clear();
    this.pending = false;
    this.total = 0;
  }

  snapshot(): CallTotals {
    return {
      counts: { ...this.counts },
      writeToReadTransitions: this.transitions,
      cellsWritten: this.cells,
      members: Object.fromEntries([...this.members].sort(([, a], [, b]) => b - a)),
    };
  }
}
