import { LEGAL_DOCUMENTS, type LegalDocument } from '../provisions/legal-documents.ts';
import { matchKey } from '../vietnamese/normalise.ts';

const numberKey = (number: string): string => matchKey(number).replace(/\s/g, '').replace(/[–—]/g, '-');
const BY_NUMBER = new Map(LEGAL_DOCUMENTS.map((known) => [numberKey(known.number), known]));

/** The legal text with this number; null where it is not known. */
export const knownText = (number: string): LegalDocument | null => BY_NUMBER.get(numberKey(number)) ?? null;

/** Whether a text was in force on a day, as far as its days are known. */
export const inForce = ({ effectiveFrom, effectiveTo }: LegalDocument, day: string): boolean =>
  (effectiveFrom === null || effectiveFrom <= day) && (effectiveTo === null || day <= effectiveTo);

/** The text that stood in the place of this one on a day, after it or before it; null where none is known. */
export function insteadOf(
  { number, effectiveFrom, replacedBy }: LegalDocument,
  day: string,
  seen: readonly string[] = [],
): LegalDocument | null {
  const isEarly = effectiveFrom !== null && day < effectiveFrom;
  const other = isEarly ? LEGAL_DOCUMENTS.find((one) => one.replacedBy === number) : knownText(replacedBy);
  if (!other || seen.includes(other.number)) return null;
  return inForce(other, day) ? other : insteadOf(other, day, [...seen, number]);
}
