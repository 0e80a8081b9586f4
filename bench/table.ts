/** A line of a table: heading → figure. */
export type Figures = Readonly<Record<string, string | number>>;

const shown = (figure: string | number): string => {
  if (typeof figure === 'string') return figure;
  const digits = Number.isInteger(figure) || Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : 2;
  return figure
    .toFixed(digits)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+(?!\d)(?!.*,))/g, digits === 0 ? '.' : '');
};

/** Prints figures under a title as a table of Markdown. */
export function printTable(title: string, rows: readonly Figures[]): void {
  const headings = Object.keys(rows[0] ?? {});
  const lines = [headings, headings.map(() => '---'), ...rows.map((row) => Object.values(row).map(shown))];
  console.log(`\n${title}\n`);
  for (const line of lines) console.log(`| ${line.join(' | ')} |`);
}

/** "10,2×": how many times as much as before. */
export const times = (now: number, before: number | undefined): string =>
  before ? `${(now / before).toFixed(1).replace('.', ',')}×` : '–';
