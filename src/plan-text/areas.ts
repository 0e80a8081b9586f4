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

const MARK = /^(?:Phần |PHẦN |Nội dung )?((?:\d+\.)*\d+|[IVX]+(?=[.):-])|[a-zđA-HĐ](?=[.)]))[.):-]*\s+(.+)$/u;

function headingOf({ text }: Paragraph): Heading | null {
  const [, mark, rest] = MARK.exec(text) ?? [];
  return mark === undefined || rest === undefined ? null : { mark, text: rest };
}

const kindOf = (mark: string): string =>
  /^\d/.test(mark) ? `n${mark.split('.').length}` : /^[IVX]/.test(mark) ? 'I' : /^[A-H]/.test(mark) ? 'A' : 'a';

/** Areas stand under the heading "Nội dung thi đua" (or "Nội dung"), one numbered or dashed paragraph each, up to the next heading. */
export function readAreas(paragraphs: readonly Paragraph[]): PlanArea[] {
  const at = paragraphs.findIndex(({ match }) =>
    /^((phần )?(\d+|[IVX]+|[A-H])[.)-]*\s+)?nội dung( phong trào)?( thi đua)?( năm 20\d\d)?\s*(: ?gồm \d+ nội dung.{0,30})?[:.]?$/iu.test(
      match,
    ),
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
      // A heading of the same level, or above a title that has none (the heading of a table), ends the list.
      if (!isChild && (own === '' ? /^[IA]$/.test(thisKind) : kindOf(own) === thisKind)) break;
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
