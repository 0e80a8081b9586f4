import type { Participant } from '../contest/participants.ts';
import type { NumberedDocument } from '../provisions/document-settings.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import { type Draft, listed } from './draft.ts';
import type { Signatures, Signer } from './model.ts';

const CHAIR = 'CHỦ TỊCH';

/** A deputy signs for the chair: "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH" (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II). */
function titleLines(title: string): string[] {
  const own = title.toUpperCase();
  return matchKey(own).startsWith('phó chủ tịch') ? [`KT. ${CHAIR}`, own] : [own];
}

const signer = (lines: readonly string[], name: string, hint = ''): Signer => ({ lines, hint, name });

/** Power of the chair alone: no "TM.". */
export const chairman = (draft: Draft): Signer =>
  signer(titleLines(draft.setting('signer-title')), draft.setting('signer-name'));

/** On behalf of the committee. */
export const committee = (draft: Draft): Signer =>
  signer(['TM. ỦY BAN NHÂN DÂN', ...titleLines(draft.setting('signer-title'))], draft.setting('signer-name'));

/** The committee's confirmation below a person's own report. */
export const confirming = (draft: Draft): Signer =>
  signer(
    ['XÁC NHẬN CỦA', 'ỦY BAN NHÂN DÂN XÃ', ...titleLines(draft.setting('signer-title'))],
    draft.setting('signer-name'),
  );

/** On behalf of the Council. */
export const council = (chair: string): Signer => signer(['TM. HỘI ĐỒNG', CHAIR], chair);

/** Somebody who signs with no authority of an office. */
export const person = (title: string, name: string, hint = '(Ký, ghi rõ họ tên)'): Signer =>
  signer([title.toUpperCase()], name, hint);

/** Room for signatures without recipients. */
export const signedBy = (left: Signer | null, right: Signer): Signatures => ({
  is: 'signatures',
  recipients: [],
  left,
  right,
});

/** The recipients of a document and who signs it. */
export const sentAndSigned = (draft: Draft, document: NumberedDocument, right: Signer): Signatures => ({
  is: 'signatures',
  recipients: listed(draft.settings.text(document.recipientsKey)),
  left: null,
  right,
});

/** The officer who made a list, with the blank where no name is given. */
export const officer = (draft: Draft): Signer => person('Người lập', draft.setting('officer-name'));

/** Says so where the signer stands on the list that is signed. */
export function remarkSignerOn(draft: Draft, people: readonly Participant[], list: string): void {
  const name = matchKey(draft.settings.signerName);
  const same = people.filter((one) => name !== '' && matchKey(one.name) === name);
  for (const { name: who, code } of same) {
    draft.remark(
      `Người ký ${who} có tên trong ${list} (${code}). Cân nhắc để cấp phó ký thay (KT. ${CHAIR}): ghi lại “Chức vụ người ký” và “Họ tên người ký” trong tab Cấu hình.`,
    );
  }
}
