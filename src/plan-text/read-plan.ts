import { type PlanArea, readAreas } from './areas.ts';
import { readAwards } from './awards.ts';
import { readDates } from './dates.ts';
import { type Contradiction, type Finding, settle } from './finding.ts';
import { issuerAbove, readHead } from './head.ts';
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
  /** Who has issued it, where that is no commune: number, dates, amounts and signature are then not the commune's; '' else. */
  readonly issuedAbove: string;
  /** Paragraphs from which nothing was read. */
  readonly unread: readonly Paragraph[];
}

/** What a plan from above says of a commune's contest too. */
const FROM_ABOVE = new Set(['superior', 'province', 'year', 'period-from', 'period-to']);
const DEADLINES = new Set(['end-date', 'registration-deadline', 'self-score-deadline', 'mid-year-review-on']);

const findingOf = (key: string, all: readonly Finding[]): Finding | undefined => all.find((one) => one.key === key);

/** The plan from above as one of the texts a commune's plan stands on. */
function ownBase(issuer: string, all: readonly Finding[]): LegalBase[] {
  const [number, date] = [findingOf('plan-number', all), findingOf('plan-date', all)];
  if (!number) return [];
  const { value, words, line } = number;
  return [{ kind: 'Kế hoạch', number: value, date: date?.value ?? '', issuer, abstract: '', words, line }];
}

/** Reads the text of a plan. An empty text gives nothing. */
export function readPlan(pasted: string): PlanReading {
  const paragraphs = paragraphsOf(pasted);
  const everything = [
    ...readHead(paragraphs),
    ...readDates(paragraphs),
    ...readAwards(paragraphs),
    ...readSignature(paragraphs),
  ];
  const issuedAbove = issuerAbove(paragraphs)?.value ?? '';
  const planDate = findingOf('plan-date', everything)?.value ?? '';
  // A deadline before the plan itself belongs to another year.
  const all = everything.filter(({ key, value }) =>
    issuedAbove === '' ? !DEADLINES.has(key) || value >= planDate : FROM_ABOVE.has(key),
  );
  const { findings, contradictions } = settle(all);
  const bases = readLegalBases(paragraphs);
  const legalBases = issuedAbove === '' ? bases : [...bases, ...ownBase(issuedAbove, everything)];
  const areas = issuedAbove === '' ? readAreas(paragraphs) : [];
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
    issuedAbove,
    unread: paragraphs.filter((paragraph) => !isRead(paragraph) && !FORM.test(paragraph.match)),
  };
}
