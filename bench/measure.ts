import v8 from 'node:v8';
import vm from 'node:vm';

v8.setFlagsFromString('--expose-gc');
const collectGarbage = vm.runInNewContext('gc') as () => void;

/** Milliseconds of processor time that a piece of work takes. */
export const cpu = (work: () => void): number => timed(work).milliseconds;

/** What a piece of work gives, and its processor time. */
export function timed<T>(work: () => T): { readonly result: T; readonly milliseconds: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
}

/** The middle one of some measurements of the same work. */
export function typicalCpu(times: number, work: () => void): number {
  const found = Array.from({ length: times }, () => cpu(work)).sort((a, b) => a - b);
  return found[Math.floor(times / 2)] ?? 0;
}

export interface Cost {
  readonly milliseconds: number;
  /** Heap that the work has added when it is done, before garbage is collected. */
  readonly megabytes: number;
}

/** Processor time and memory of a piece of work. */
export function costOf(work: () => void): Cost {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const milliseconds = cpu(work);
  return { milliseconds, megabytes: (process.memoryUsage().heapUsed - before) / 2 ** 20 };
}

/** Heap in use after garbage is collected, in MB. */
export function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
