const two = (n: number): string => String(n).padStart(2, '0');

/** The day of the run in the script's time zone, yyyy-mm-dd. */
export const isoDayOf = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** When the log says it happened: "25/12/2023 08:05". */
export const stampOf = (date: Date): string =>
  `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()} ${two(date.getHours())}:${two(date.getMinutes())}`;
