import { GoogleError } from './google-object.ts';

const NAMED: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  purple: '#800080',
  pink: '#ffc0cb',
  cyan: '#00ffff',
  lightgreen: '#90ee90',
  lightyellow: '#ffffe0',
  lightblue: '#add8e6',
  darkblue: '#00008b',
  darkgreen: '#006400',
};

/** A colour as #rrggbb. Google ignores a colour it does not know; here it is an error, so that nobody relies on it. */
export function colour(text: string | null): string | null {
  if (text === null) return null;
  const key = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(key)) return key;
  if (/^#[0-9a-f]{3}$/.test(key)) return `#${[...key.slice(1)].map((digit) => digit + digit).join('')}`;
  const named = NAMED[key];
  if (named) return named;
  throw new GoogleError(`Unknown colour: ${text} (Google would ignore it silently).`);
}

/** One of a few words; anything else is an error here where Google would ignore it. */
export function word<const W extends string>(what: string, value: string | null, allowed: readonly W[]): W | null {
  if (value === null) return null;
  const found = allowed.find((one) => one.toLowerCase() === value.toLowerCase());
  if (found) return found;
  throw new GoogleError(`Unknown ${what}: ${value} (Google would ignore it silently).`);
}
