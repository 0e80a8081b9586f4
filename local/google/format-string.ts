import { GoogleError } from './google-object.ts';

/** One value as a letter of the pattern asks for it. */
function shown(value: unknown, kind: string, decimals: string | undefined, flags: string): string {
  if (kind === 's') return String(value).slice(0, decimals === undefined ? undefined : Number(decimals));
  const number = Number(value);
  if (Number.isNaN(number)) throw new GoogleError('Illegal argument in formatString.');
  if (kind === 'x') return Math.trunc(number).toString(16);
  const digits = kind === 'd' ? String(Math.trunc(number)) : number.toFixed(Number(decimals ?? 6));
  const grouped = flags.includes(',') ? digits.replace(/\B(?=(\d{3})+(?!\d)(?<!\.\d*))/g, ',') : digits;
  return flags.includes('+') && number >= 0 ? `+${grouped}` : grouped;
}

/** Puts values into a pattern of printf: %s, %d, %f, %x with flags, width and decimals. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%([-0,+]*)(\d*)(?:\.(\d+))?([sdfx%])/g,
    (_, flags: string, width: string, decimals: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      const text = shown(values[next++], kind, decimals, flags);
      return flags.includes('-')
        ? text.padEnd(Number(width))
        : text.padStart(Number(width || 0), flags.includes('0') ? '0' : ' ');
    },
  );
}
