/** Google ends a run after 6 minutes; one that has written for so long stops by itself, so that it can say so (tự chọn). */
const ENOUGH = 4.5 * 60_000;

/** The run has no time left; what it has written stands, and the next one goes on from there. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/** Fails with OutOfTime where a run that began at this moment should write no more. */
export function assertTime(begun: Date): void {
  if (Date.now() - begun.getTime() > ENOUGH) throw new OutOfTime('No time left');
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The day of the run in the script's time zone, yyyy-mm-dd. */
export const isoDayOf = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** When the log says it happened: "25/12/2023 08:05". */
export const stampOf = (date: Date): string =>
  `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()} ${two(date.getHours())}:${two(date.getMinutes())}`;

/** A day as the Date that stands for its midnight where the script runs. */
function midnight(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/** The day in a spreadsheet of this time zone. The getters of Date speak the script's; set-up makes both the same. */
export const dayIn = (timeZone: string): ((date: Date) => string) =>
  timeZone === Session.getScriptTimeZone() ? isoDayOf : (date) => Utilities.formatDate(date, timeZone, 'yyyy-MM-dd');

const MINUTE = 60_000;

/** How a spreadsheet in this time zone takes days: as the Date of their midnight there, which may not be ours. */
export function midnightIn(timeZone: string): (day: string) => Date {
  if (timeZone === Session.getScriptTimeZone()) return midnight;
  const known = new Map<string, Date>();
  return (day) => {
    const held = known.get(day);
    if (held) return held;
    const ours = midnight(day);
    const [date = '', time = ''] = Utilities.formatDate(ours, timeZone, 'yyyy-MM-dd HH:mm').split(' ');
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const daysOff = Math.round((midnight(date).getTime() - ours.getTime()) / (24 * 60 * MINUTE));
    const theirs = new Date(ours.getTime() - ((daysOff * 24 + hours) * 60 + minutes) * MINUTE);
    known.set(day, theirs);
    return theirs;
  };
}
