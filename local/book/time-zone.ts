// Serial days of cells: whole days since 1899-12-30, in the time zone of the spreadsheet.
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Zones that have stood at UTC+7 without changes since 1975, so that nothing has to be asked for every cell. */
const FIXED_HOURS: Readonly<Record<string, number>> = { 'Asia/Ho_Chi_Minh': 7, 'Asia/Saigon': 7, 'Asia/Bangkok': 7 };
const FIXED_SINCE = Date.UTC(1976, 0, 1);

/** Wall-clock time of an instant in a zone, as if it were UTC. */
function wallClock(instant: number, timeZone: string): number {
  const hours = FIXED_HOURS[timeZone];
  if (hours !== undefined && instant >= FIXED_SINCE) return instant + hours * 3_600_000;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(instant));
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}

/** The serial number a cell stores for an instant. */
export const serialOf = (date: Date, timeZone: string): number => (wallClock(date.getTime(), timeZone) - EPOCH) / DAY;

/** The instant that a serial number of a cell stands for. */
export function instantOf(serial: number, timeZone: string): Date {
  const wanted = Math.round(serial * DAY) + EPOCH;
  let instant = wanted - (wallClock(wanted, timeZone) - wanted);
  instant += wanted - wallClock(instant, timeZone); // once more for a clock change in between
  return new Date(instant);
}

/** The serial number of a calendar day. */
export const serialOfDay = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - EPOCH) / DAY;

/** A serial number taken apart, as a cell shows it. */
export function partsOf(serial: number) {
  const date = new Date(Math.round(serial * 86_400) * 1000 + EPOCH);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
