import { daysBetween } from '../vietnamese/dates.ts';
import { isSent, type RegistrationRow } from './records.ts';
import type { Settings } from './settings.ts';

type Times = Pick<Settings, 'registrationDeadline' | 'registrationClosedOn'>;

/** The last day on which a registration is in time: the deadline, or an earlier day on which it was closed; null: none is set. */
function lastDay({ registrationDeadline, registrationClosedOn }: Times): string | null {
  const days = [registrationDeadline, registrationClosedOn].filter((day) => day !== null).sort();
  return days[0] ?? null;
}

/** Whether registration is over on this day; what is sent later is accepted and marked. */
export function isRegistrationOver(settings: Times, today: string): boolean {
  const last = lastDay(settings);
  return settings.registrationClosedOn !== null || (last !== null && today > last);
}

/** The day a row counts as received: the first run that saw it sent; null while it is a draft nobody has sent yet. */
export function receivedOn(row: RegistrationRow, today: string): string | null {
  return row.firstSeenOn ?? (isSent(row) ? today : null);
}

/** Days by which a row came after the last day; 0 is in time. */
export function daysLate(row: RegistrationRow, settings: Times, today: string): number {
  const [last, received] = [lastDay(settings), receivedOn(row, today)];
  return last === null || received === null ? 0 : Math.max(0, daysBetween(last, received));
}
