/** What a tab holds in plain words, so that two who read it can be compared. */
export interface TabContents {
  readonly name: string;
  readonly hidden: boolean;
  /** "A1" → what the cell holds, days as serial numbers; blank cells are left out. */
  readonly values: Readonly<Record<string, string | number | boolean>>;
  readonly formulas: Readonly<Record<string, string>>;
  /** "C2:C1000 nhắc: danh sách Có, Không; “Có hoặc Không”", one for each column, sorted. */
  readonly validations: readonly string[];
  /** "C2:C1000 là “Có” → D9EAD3", the first to apply first. */
  readonly colourings: readonly string[];
  readonly charts: readonly string[];
}

/** One thing a cell accepts, said the same way whoever read it. */
export const validationText = (range: string, strict: boolean, what: string, help: string): string =>
  `${range} ${strict ? 'chặn' : 'nhắc'}: ${what}${help === '' ? '' : `; “${help}”`}`;

/** A rule that colours cells. */
export const colouringText = (ranges: readonly string[], when: string, text: string, colour: string): string =>
  `${ranges.join(' ')} ${when} “${text}” → ${colourText(colour)}`;

/** "#d9ead3" and "FFD9EAD3" are the same colour. */
export const colourText = (colour: string): string => colour.replace('#', '').slice(-6).toUpperCase();

/** A chart with the cells it draws; a series goes by the words in its head. */
export function chartText(
  kind: string,
  title: string,
  anchor: string,
  series: readonly { readonly name: string; readonly categories: string; readonly values: string }[],
): string {
  const drawn = series.map(({ name, categories, values }) => [name, categories, values].join(' | '));
  return `${kind} “${title}” ở ${anchor}: ${drawn.join('; ')}`;
}

const say = (value: unknown): string => (value === undefined ? 'không có' : JSON.stringify(value));

function inRecord(where: string, held: Readonly<Record<string, unknown>>, found: typeof held): string[] {
  const cells = new Set([...Object.keys(held), ...Object.keys(found)]);
  return [...cells]
    .filter((cell) => held[cell] !== found[cell])
    .map((cell) => `${where} ${cell}: ${say(held[cell])} thành ${say(found[cell])}`);
}

const inList = (where: string, held: readonly string[], found: readonly string[]): string[] => [
  ...held.filter((one) => !found.includes(one)).map((one) => `${where}: mất ${one}`),
  ...found.filter((one) => !held.includes(one)).map((one) => `${where}: thêm ${one}`),
];

/** A sentence for each thing that one has and the other has not, or has otherwise. */
export function differences(held: readonly TabContents[], found: readonly TabContents[]): string[] {
  const names = [held, found].map((tabs) => tabs.map(({ name }) => name).join(', '));
  const tabs = names[0] === names[1] ? [] : [`Các tab: ${names[0]} thành ${names[1]}`];
  return held.reduce((all, tab) => {
    const other = found.find(({ name }) => name === tab.name);
    if (!other) return all;
    const { name } = tab;
    if (tab.hidden !== other.hidden) all.push(`${name}: ẩn ${tab.hidden} thành ${other.hidden}`);
    return all.concat(
      inRecord(`${name}, ô`, tab.values, other.values),
      inRecord(`${name}, công thức ô`, tab.formulas, other.formulas),
      inList(`${name}, ô nhận gì`, tab.validations, other.validations),
      inList(`${name}, tô màu`, tab.colourings, other.colourings),
      inList(`${name}, biểu đồ`, tab.charts, other.charts),
    );
  }, tabs);
}
