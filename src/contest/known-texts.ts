import { LEGAL_DOCUMENTS, type LegalDocument } from '../provisions/legal-documents.ts';
import { matchKey } from '../vietnamese/normalise.ts';

const numberKey = (number: string): string => matchKey(number).replace(/\s/g, '').replace(/[–—]/g, '-');
const BY_NUMBER = new Map(LEGAL_DOCUMENTS.map((known) => [numberKey(known.number), known]));

/** The legal text with this number; null where it is not known. */
export const knownText = (number: string): LegalDocument | null => BY_NUMBER.get(numberKey(number)) ?? null;

/** Whether a text was in force on a day, as far as its days are known. */
export const inForce = ({ effectiveFrom, effectiveTo }: LegalDocument, day: string): boolean =>
  (effectiveFrom === null || effectiveFrom <= day) && (effectiveTo === null || day <= effectiveTo);
