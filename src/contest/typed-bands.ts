import { BAND_PRESETS, type Band, type BandPreset, DEFAULT_BAND_PRESET } from '../provisions/bands.ts';
import { readNumber } from '../vietnamese/numbers.ts';
import { compare, fromDigits } from './rational.ts';

/** The bands used where the setting cannot be read. */
export const DEFAULT_BANDS = BAND_PRESETS[DEFAULT_BAND_PRESET] as BandPreset;

const FROM = /^(>=|>)\s*([^=<>[\]();]+?)\s*=\s*([^=]+)$/;
const INTERVAL = /^([[(])\s*([^;]+?)\s*;\s*([^;]+?)\s*([\])])\s*=\s*([^=]+)$/;

function digitsOf(text: string): string | null {
  const typed = readNumber(text);
  return typeof typed === 'string' || typed.percent ? null : typed.digits;
}

/** One band: ">=90=Xuất sắc", ">90=Xuất sắc", or with both ends "[80; 90)=Tốt". */
function readBand(part: string): Band | null {
  const [, sign, bound = '', name = ''] = FROM.exec(part) ?? [];
  if (sign) {
    const from = digitsOf(bound);
    return from === null ? null : { name: name.trim(), from, ...(sign === '>' ? { open: true } : {}) };
  }
  const [, left, low = '', high = '', right, label = ''] = INTERVAL.exec(part) ?? [];
  const [from, to] = [digitsOf(low), digitsOf(high)];
  if (!left || from === null || to === null) return null;
  return { name: label.trim(), from, ...(left === '(' ? { open: true } : {}), to, toIncluded: right === ']' };
}

/** The bands of the setting: the code of a preset, or bounds as typed, the rest behind a bare "="; null where unreadable. */
export function readBands(typed: string): BandPreset | null {
  const preset = BAND_PRESETS[typed];
  if (preset) return preset;
  const parts = typed.split('|').map((part) => part.trim());
  const rest = parts.filter((part) => part.startsWith('='));
  const bands = parts.filter((part) => !part.startsWith('=')).map(readBand);
  const read = bands.filter((band) => band !== null);
  if (read.length < bands.length || read.length === 0 || rest.length > 1) return null;
  read.sort((a, b) => compare(fromDigits(b.from), fromDigits(a.from)));
  return { label: typed, source: 'Cấu hình', bands: read, below: rest[0]?.slice(1).trim() ?? '' };
}
