import { unusableCell } from './c01-unusable-cell.ts';
import { missingEvidence } from './c02-missing-evidence.ts';
import { unknownParticipant } from './c03-unknown-participant.ts';
import { outsideContest } from './c04-outside-contest.ts';
import { notRegistered } from './c05-not-registered.ts';
import { selfOverAssessed } from './c06-self-over-assessed.ts';
import { changedAfterLock } from './c07-changed-after-lock.ts';
import { lopsidedList } from './c08-lopsided-list.ts';
import { byRotaOrCopied } from './c09-by-rota.ts';
import { secondAward } from './c10-second-award.ts';
import { openCase } from './c11-open-case.ts';
import { oneGate } from './c12-one-gate.ts';
import { tooManyTopRatings } from './c13-too-many-top-ratings.ts';
import { doubtfulInitiative } from './c14-doubtful-initiative.ts';
import { shareOfWomen } from './c15-share-of-women.ts';
import { invalidVote } from './c16-invalid-vote.ts';
import { lateOrIncompleteDossier } from './c17-late-or-incomplete-dossier.ts';
import { overBudget } from './c18-over-budget.ts';
import { closeCall } from './c19-close-call.ts';
import { expiredBasis } from './c20-expired-basis.ts';
import { quietSpots } from './c21-quiet-spots.ts';
import { sealedResultEdited } from './c22-sealed-result-edited.ts';
import { returnedWithoutReason } from './d01-returned-without-reason.ts';
import { changedAfterApproval } from './d02-changed-after-approval.ts';
import { repeatedId } from './d03-repeated-id.ts';
import { unsentDraft } from './d04-unsent-draft.ts';
import { twoCodes } from './d05-two-codes.ts';
import { repeatedTask } from './d06-repeated-task.ts';
import { evidenceAwaited } from './e01-evidence-awaited.ts';
import { sharedEvidence } from './e02-shared-evidence.ts';
import { evidenceOutsideContest } from './e03-evidence-outside-contest.ts';
import { linkWithoutHttp } from './e04-link-without-http.ts';
import { notArisingUnexplained } from './e05-not-arising-unexplained.ts';
import { differsFromPublished } from './f01-differs-from-published.ts';
import { unansweredAppeal } from './f02-unanswered-appeal.ts';
import { unreadyBroadcast } from './p01-unready-broadcast.ts';
import { unreadableDefinition } from './r01-unreadable-definition.ts';
import { unknownKind } from './r02-unknown-kind.ts';
import { headingTotal } from './r03-heading-total.ts';
import { scaleTotal } from './r04-scale-total.ts';
import { levelAboveMaximum } from './r05-level-above-maximum.ts';
import { tierRanges } from './r06-tiers.ts';
import { bandRanges } from './r07-bands.ts';
import { weight } from './r08-weight.ts';
import { belongsTo } from './r09-belongs-to.ts';
import { scoredHeading } from './r10-scored-heading.ts';
import { assessorsDisagree } from './r11-assessors-disagree.ts';
import { assessorsUnused } from './r12-assessors-unused.ts';
import { councilReason } from './r13-council-reason.ts';
import { lastYear } from './r14-last-year.ts';
import type { Rule } from './rule.ts';

/** Every check of the contest, in the order of the list of checks. Adding one: a file and a line here. */
export const RULES: readonly Rule[] = [
  unusableCell,
  missingEvidence,
  unknownParticipant,
  outsideContest,
  notRegistered,
  selfOverAssessed,
  changedAfterLock,
  lopsidedList,
  byRotaOrCopied,
  secondAward,
  openCase,
  oneGate,
  tooManyTopRatings,
  doubtfulInitiative,
  shareOfWomen,
  invalidVote,
  lateOrIncompleteDossier,
  overBudget,
  closeCall,
  expiredBasis,
  quietSpots,
  sealedResultEdited,
  returnedWithoutReason,
  changedAfterApproval,
  repeatedId,
  unsentDraft,
  twoCodes,
  repeatedTask,
  evidenceAwaited,
  sharedEvidence,
  evidenceOutsideContest,
  linkWithoutHttp,
  notArisingUnexplained,
  differsFromPublished,
  unansweredAppeal,
  unreadyBroadcast,
  unreadableDefinition,
  unknownKind,
  headingTotal,
  scaleTotal,
  levelAboveMaximum,
  tierRanges,
  bandRanges,
  weight,
  belongsTo,
  scoredHeading,
  assessorsDisagree,
  assessorsUnused,
  councilReason,
  lastYear,
];
