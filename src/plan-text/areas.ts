import type { Paragraph } from './paragraphs.ts';

/** A contest area as the plan names it. */
export interface PlanArea {
  readonly code: string;
  /** Word for word. */
  readonly name: string;
  readonly line: number;
}

interface Heading {
  readonly mark: string;
  readonly text: string;
}

const MARK = /^((?:\d+\.)*\d+|[IVX]+|[a-zđ])[.)]*\s+(.+)$/u;

function headingOf({ text }: Paragraph): Heading | null {
  const [, mark, rest] = MARK.exec(text) ?? [];
  return mark === undefined || rest === undefined ? null : { mark, text: rest };
}

const kindOf = (mark: string): string =>
  /^\d/.test(mark) ? `n${mark.split('.').length}` : /^[IVX]/.test(mark) ? 'I' : 'a';

/** Areas stand under the heading "Nội dung thi đua" (or "Nội dung"), one numbered or dashed paragraph each, up to the next heading. */
export function readAreas(paragraphs: readonly Paragraph[]): PlanArea[] {
  const at = paragraphs.findIndex(({ match }) =>
    /^((\d+|[IVX]+)[.)]*\s+)?nội dung( phong trào)?( thi đua)?\s*[:.]?$/iu.test(match),
  );
  const title = paragraphs[at];
  if (!title) return [];
  const own = headingOf(title)?.mark ?? '';
  const areas: PlanArea[] = [];
  let kind: string | null = null;
  for (const paragraph of paragraphs.slice(at + 1)) {
    const heading = headingOf(paragraph);
    const dash = /^[-–+•]\s*(.+)$/u.exec(paragraph.text)?.[1];
    if (heading) {
      const isChild = own !== '' && heading.mark.startsWith(`${own}.`);
      const thisKind = kindOf(heading.mark);
      if (!isChild && own !== '' && kindOf(own) === thisKind) break;
      kind ??= thisKind;
      if (thisKind === kind)
        areas.push({ code: isChild ? heading.mark : '', name: heading.text, line: paragraph.line });
    } else if (dash !== undefined && (kind === null || kind === '-')) {
      kind = '-';
      areas.push({ code: '', name: dash, line: paragraph.line });
    } else if (kind === '-' && paragraph.apart) break;
  }
  return areas.map((area, i) => ({ ...area, code: area.code || `3.${i + 1}` }));
}
