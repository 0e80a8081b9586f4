import { fingerprint } from '../changes/digest.ts';
import { ND30 } from '../provisions/document-form.ts';
import { NOT_SET_UP, type View, viewOf } from '../tabs/view.ts';
import type { Workbook } from '../workbook.ts';
import { achievementReportDocument } from './achievement-report.ts';
import { decisionDocument } from './decision.ts';
import type { Document, PersonalDocument } from './document.ts';
import { draftOf } from './draft.ts';
import { finalReportDocument } from './final-report.ts';
import { giftReceiptsDocument } from './gift-receipts.ts';
import { minutesDocument } from './minutes.ts';
import type { DocumentModel, Section } from './model.ts';
import { notRegisteredDocument } from './not-registered.ts';
import { noticeDocument } from './notice.ts';
import { planDocument } from './plan.ts';
import { exemplarBulletin, movementBulletins } from './radio-bulletins.ts';
import { registrationsDocument } from './registrations.ts';
import { scoreExplanationDocument } from './score-explanation.ts';
import { submissionDocument } from './submission.ts';
import { superiorProposalDocument } from './superior-proposal.ts';

/** The documents of the year, in the order of the year. */
export const DOCUMENTS: readonly (Document | PersonalDocument)[] = [
  planDocument,
  registrationsDocument,
  notRegisteredDocument,
  minutesDocument,
  submissionDocument,
  noticeDocument,
  decisionDocument,
  giftReceiptsDocument,
  superiorProposalDocument,
  finalReportDocument,
  movementBulletins,
  exemplarBulletin,
  achievementReportDocument,
  scoreExplanationDocument,
];

/** Letters of a code in a file name, at most. */
const CODE_LETTERS = 40;

/** A code as part of a file name; what had to be changed keeps a mark of its own, so that no two people share a file. */
function inFileName(code: string): string {
  const plain = code
    .normalize('NFD')
    .replace(/[^\w-]+/g, '-')
    .slice(0, CODE_LETTERS);
  return plain === code ? code : `${plain}-${fingerprint(code)}`;
}

function modelOf(
  view: View,
  document: Pick<Document, 'name'>,
  { id, person, file }: { readonly id: string; readonly person: string; readonly file: string },
  write: (draft: ReturnType<typeof draftOf>) => Section[],
): DocumentModel {
  const draft = draftOf(view);
  const sections = write(draft);
  const { missing, remarks } = draft;
  return { id, name: document.name, person, fileName: `${file}.docx`, form: ND30.id, sections, missing, remarks };
}

/** Every document of the workbook as it stands, all from the one outcome. */
function documentModels(view: View): DocumentModel[] {
  return DOCUMENTS.flatMap((document) => {
    if (!('people' in document)) {
      const { id, file } = document;
      return [modelOf(view, document, { id, file, person: '' }, (draft) => document.write(draft))];
    }
    return document.people(view).map((standing) => {
      const { code, name } = standing.score.participant;
      const identity = {
        id: `${document.id}/${code}`,
        file: `${document.file}-${inFileName(code)}`,
        person: `${name} (${code})`,
      };
      return modelOf(view, document, identity, (draft) => document.write(draft, standing));
    });
  });
}

/** What documents are written from: the tabs that are read as plain data, and the day, yyyy-mm-dd. */
export interface DocumentSource {
  readonly workbook: Workbook;
  readonly today: string;
}

/** The documents, or why there are none. */
export type Documents = { readonly models: readonly DocumentModel[] } | { readonly refusal: string };

/** The documents of a workbook on a day. The dialog's page calls this, and so does the black-box run. */
export function documentsFrom({ workbook, today }: DocumentSource): Documents {
  const view = viewOf(workbook, today);
  return view ? { models: documentModels(view) } : { refusal: NOT_SET_UP };
}
