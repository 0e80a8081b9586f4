import { type BandPreset, LEVELS, type Level } from '../provisions/bands.ts';
import { compare, fromDigits, type Rational } from './rational.ts';
import type { Settings } from './settings.ts';

/** The band of a rounded total. */
export function bandOf(total: Rational, preset: BandPreset): string {
  const band = preset.bands.find(({ from, open }) => compare(total, fromDigits(from)) >= (open ? 1 : 0));
  return band?.name ?? preset.below;
}

/** The award level of a rounded total (KH 06/3/2023, mục 5); null below "tiêu biểu". */
export function levelOf(total: Rational, settings: Pick<Settings, 'exemplaryMin' | 'outstandingMin'>): Level | null {
  if (compare(total, settings.outstandingMin) >= 0) return LEVELS.outstanding;
  return compare(total, settings.exemplaryMin) >= 0 ? LEVELS.exemplary : null;
}

/** A bound that decides a band or a level, with the names of what it opens. */
export interface Bound {
  readonly value: Rational;
  readonly names: readonly string[];
}

/** Every bound of the scale, each once. */
export function bounds(settings: Settings): Bound[] {
  const found: { value: Rational; names: string[] }[] = [];
  const put = (value: Rational, name: string): void => {
    const same = found.find((bound) => compare(bound.value, value) === 0);
    if (same) same.names.push(name);
    else found.push({ value, names: [name] });
  };
  put(settings.outstandingMin, LEVELS.outstanding);
  put(settings.exemplaryMin, LEVELS.exemplary);
  for (const band of settings.bandPreset.bands) put(fromDigits(band.from), band.name);
  return found;
}
