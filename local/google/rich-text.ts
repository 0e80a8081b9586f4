import type { CellStyle, RichRun } from '../book/content.ts';
import { asGoogle, GoogleError, GoogleObject } from './google-object.ts';
import { LocalTextStyle } from './text-style.ts';

type Value = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

const PLAIN: Readonly<CellStyle> = {};

const alike = (a: RichRun, b: RichRun): boolean =>
  a.link === b.link && JSON.stringify(a.style) === JSON.stringify(b.style);

/** Runs over a stretch of text changed, the rest as it was; neighbours that are alike become one. */
function changedRuns(
  runs: readonly RichRun[],
  [start, end]: readonly [number, number],
  change: (run: RichRun) => RichRun,
): RichRun[] {
  const cut = (at: number) => (run: RichRun) =>
    at <= run.start || at >= run.end
      ? [run]
      : [
          { ...run, end: at },
          { ...run, start: at },
        ];
  const pieces = runs.flatMap(cut(start)).flatMap(cut(end));
  const changed = pieces.map((run) => (run.start >= start && run.end <= end ? change(run) : run));
  const kept: RichRun[] = [];
  for (const run of changed) {
    const last = kept[kept.length - 1];
    if (last && alike(last, run)) kept[kept.length - 1] = { ...last, end: run.end };
    else kept.push(run);
  }
  return kept;
}

/** Text with links and styles over parts of it. */
export class LocalRichTextValue
  extends GoogleObject
  implements Pick<Value, 'copy' | 'getEndIndex' | 'getRuns' | 'getStartIndex' | 'getText'>
{
  readonly googleType = 'Spreadsheet.RichTextValue';
  private readonly whole: string;
  readonly runs: readonly RichRun[];
  private readonly start: number;
  private readonly end: number;

  constructor(whole: string, runs: readonly RichRun[], start = 0, end = whole.length) {
    super();
    this.whole = whole;
    this.runs = runs.length > 0 ? runs : [{ start: 0, end: whole.length, link: null, style: PLAIN }];
    this.start = start;
    this.end = end;
  }

  get text(): string {
    return this.whole.slice(this.start, this.end);
  }

  /** The runs between two places of the text. */
  private between(start: number, end: number): readonly RichRun[] {
    const found = this.runs.filter((run) => run.start < end && run.end > start);
    return found.length > 0 ? found : this.runs.slice(0, 1);
  }

  getText(): string {
    return this.text;
  }

  getStartIndex(): number {
    return this.start;
  }

  getEndIndex(): number {
    return this.end;
  }

  getRuns(): Value[] {
    return asGoogle(this.runs.map((run) => new LocalRichTextValue(this.whole, this.runs, run.start, run.end)));
  }

  /** Null where the text has no link or several. */
  getLinkUrl(start = this.start, end = this.end): string | null {
    const links = new Set(this.between(start, end).map(({ link }) => link));
    return links.size === 1 ? ([...links][0] ?? null) : null;
  }

  getTextStyle(start = this.start, end = this.end): TextStyle {
    const [first, ...others] = this.between(start, end);
    const shared = Object.entries(first?.style ?? PLAIN).filter(([key, value]) =>
      others.every(({ style }) => style[key as keyof CellStyle] === value),
    );
    return asGoogle(new LocalTextStyle(Object.fromEntries(shared)));
  }

  copy(): Builder {
    return asGoogle(new LocalRichTextValueBuilder(this.whole, this.runs));
  }
}

/** Builds a text with links and styles; the text comes first. */
export class LocalRichTextValueBuilder extends GoogleObject implements Pick<Builder, 'build' | 'setText'> {
  readonly googleType = 'Spreadsheet.RichTextValueBuilder';
  private text: string | null;
  private runs: readonly RichRun[];

  constructor(text: string | null = null, runs: readonly RichRun[] = []) {
    super();
    this.text = text;
    this.runs = runs;
  }

  setText(text: string): Builder {
    this.text = text;
    this.runs = [{ start: 0, end: text.length, link: null, style: PLAIN }];
    return asGoogle(this);
  }

  private change(places: readonly number[], change: (run: RichRun) => RichRun): Builder {
    if (this.text === null) throw new GoogleError('setText must be called before links and styles are set.');
    const [start = 0, end = this.text.length] = places;
    if (start < 0 || end > this.text.length || start > end) throw new GoogleError('Illegal argument.');
    this.runs = changedRuns(this.runs, [start, end], change);
    return asGoogle(this);
  }

  setLinkUrl(...given: (number | string | null)[]): Builder {
    const link = (given[given.length - 1] ?? null) as string | null;
    return this.change(given.slice(0, -1) as number[], (run) => ({ ...run, link }));
  }

  setTextStyle(...given: (number | TextStyle | null)[]): Builder {
    const style = (given[given.length - 1] as unknown as LocalTextStyle | null)?.style ?? PLAIN;
    return this.change(given.slice(0, -1) as number[], (run) => ({ ...run, style: { ...run.style, ...style } }));
  }

  build(): Value {
    return asGoogle(new LocalRichTextValue(this.text ?? '', this.runs));
  }
}
