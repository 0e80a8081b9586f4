import { instantOf, partsOf, serialOf, serialOfDay } from '../book/time-zone.ts';
import { GoogleError } from './google-object.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const padded = (number: number, token: string): string => String(number).padStart(token.length, '0');

interface Moment extends ReturnType<typeof partsOf> {
  readonly weekday: number;
  readonly millisecond: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

function offsetText({ offset }: Moment, colon: string): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${offset < 0 ? '-' : '+'}${padded(hours, '00')}${colon}${padded(minutes, '00')}`;
}

/** What each letter of a pattern shows. */
const LETTERS: Readonly<Record<string, (moment: Moment, token: string) => string>> = {
  y: ({ year }, token) => (token.length === 2 ? padded(year % 100, token) : padded(year, token)),
  M: ({ month }, token) => {
    const name = MONTHS[month - 1] ?? '';
    return token.length > 3 ? name : token.length === 3 ? name.slice(0, 3) : padded(month, token);
  },
  d: ({ day }, token) => padded(day, token),
  E: ({ weekday }, token) => {
    const name = WEEKDAYS[weekday] ?? '';
    return token.length > 3 ? name : name.slice(0, 3);
  },
  u: ({ weekday }) => String(weekday === 0 ? 7 : weekday),
  H: ({ hour }, token) => padded(hour, token),
  h: ({ hour }, token) => padded(((hour + 11) % 12) + 1, token),
  m: ({ minute }, token) => padded(minute, token),
  s: ({ second }, token) => padded(second, token),
  S: ({ millisecond }, token) => padded(millisecond, token),
  a: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  Z: (moment) => offsetText(moment, ''),
  X: (moment, token) => (moment.offset === 0 ? 'Z' : offsetText(moment, token.length === 3 ? ':' : '')),
};

/** A date in a time zone, by a pattern of Java's SimpleDateFormat. Fails for letters that are not emulated. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const serial = serialOf(date, timeZone);
  const whole = Math.floor(date.getTime() / 1000) * 1000;
  const moment: Moment = {
    ...partsOf(serialOf(new Date(whole), timeZone)),
    weekday: (((Math.floor(serial + 1e-9) - 1) % 7) + 7) % 7,
    millisecond: date.getTime() - whole,
    offset: Math.round((serial - serialOf(date, 'Etc/UTC')) * 1440),
  };
  return pattern.replace(/''|'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token: string, quoted?: string) => {
    if (token === "''") return "'";
    if (quoted !== undefined) return quoted.replace(/''/g, "'");
    const show = LETTERS[token.charAt(0)];
    if (!show) throw new GoogleError(`Illegal pattern character '${token.charAt(0)}'`);
    return show(moment, token);
  });
}

/** Names of the parts that a pattern can read, and what they may look like. */
const READ: Readonly<Record<string, string>> = {
  y: '\\d{4}',
  M: '\\d{1,2}',
  d: '\\d{1,2}',
  H: '\\d{1,2}',
  m: '\\d{1,2}',
  s: '\\d{1,2}',
};

/** The date a text names, by a pattern of digits. Fails where the text or the pattern does not fit. */
export function parseDate(text: string, timeZone: string, pattern: string): Date {
  const letters: string[] = [];
  const source = pattern.replace(/'([^']*)'|([A-Za-z])\2*|[^A-Za-z']/g, (token: string, quoted?: string) => {
    const digits = quoted === undefined ? READ[token.charAt(0)] : undefined;
    if (digits !== undefined) {
      letters.push(token.charAt(0));
      return `(${digits})`;
    }
    if (quoted === undefined && /[A-Za-z]/.test(token))
      throw new GoogleError(`Illegal pattern character '${token.charAt(0)}'`);
    return (quoted ?? token).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  const found = new RegExp(`^${source}`).exec(text);
  if (!found) throw new GoogleError(`Unparseable date: "${text}"`);
  const part = (letter: string, otherwise: number): number => {
    const at = letters.indexOf(letter);
    return at < 0 ? otherwise : Number(found[at + 1]);
  };
  const time = (part('H', 0) * 60 + part('m', 0)) * 60 + part('s', 0);
  return instantOf(serialOfDay(part('y', 1970), part('M', 1), part('d', 1)) + time / 86_400, timeZone);
}
