import { type PlanArea, readAreas } from './areas.ts';
import { readAwards } from './awards.ts';
import { readDates } from './dates.ts';
import { type Contradiction, type Finding, settle } from './finding.ts';
import { readHead } from './head.ts';
import { type LegalBase, readLegalBases } from './legal-bases.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { readSignature } from './signature.ts';

/** What every document has and no setting needs: the heads, the kind of the text, bare headings. */
const FORM =
  /^(ủy ban nhân dân|ubnd|cộng hòa xã hội|độc lập|số\s*:|\/?\s*KH\b|kế hoạch$|nơi nhận|tm\.|(kt\.)?\s?(phó )?chủ tịch|\(?(đã ký|ký tên)|(\d+|[IVX]+)[.)]\s.{0,60}$)/iu;

/** What a pasted plan says, by rules only: what no rule recognises is listed, never guessed. */
export interface PlanReading {
  readonly settings: readonly Finding[];
  readonly contradictions: readonly Contradiction[];
  readonly legalBases: readonly LegalBase[];
  readonly areas: readonly PlanArea[];
  /** Paragraphs from which nothing was read. */
  readonly unread: readonly Paragraph[];
}

/** Reads the text of a plan. An empty text gives nothing. */
export function readPlan(pasted: string): PlanReading {
  const paragraphs = paragraphsOf(pasted);
  const all = [
    ...readHead(paragraphs),
    ...readDates(paragraphs),
    ...readAwards(paragraphs),
    ...readSignature(paragraphs),
  ];
  const { findings, contradictions } = settle(all);
  const legalBases = readLegalBases(paragraphs);
  const areas = readAreas(paragraphs);
  const spans = [...all, ...legalBases, ...areas].map(({ line, ...rest }) => ({
    line,
    last: 'lastLine' in rest && rest.lastLine !== undefined ? rest.lastLine : line,
  }));
  const isRead = ({ line }: Paragraph): boolean => spans.some((span) => line >= span.line && line <= span.last);
  return {
    settings: findings,
    contradictions,
    legalBases,
    areas,
    unread: paragraphs.filter((paragraph) => !isRead(paragraph) && !FORM.test(paragraph.match)),
  };
}
