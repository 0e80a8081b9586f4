import { unusableCell } from './c01-unusable-cell.ts';
import { missingEvidence } from './c02-missing-evidence.ts';
import { unknownParticipant } from './c03-unknown-participant.ts';
import { outsideContest } from './c04-outside-contest.ts';
import { notRegistered } from './c05-not-registered.ts';
import { secondAward } from './c10-second-award.ts';
import { openCase } from './c11-open-case.ts';
import { oneGate } from './c12-one-gate.ts';
import { invalidVote } from './c16-invalid-vote.ts';
import { overBudget } from './c18-over-budget.ts';
import { closeCall } from './c19-close-call.ts';
import type { Rule } from './rule.ts';

/** Every check of the contest, in the order of the list of checks. Adding one: a file and a line here. */
export const RULES: readonly Rule[] = [
  unusableCell,
  missingEvidence,
  unknownParticipant,
  outsideContest,
  notRegistered,
  secondAward,
  openCase,
  oneGate,
  invalidVote,
  overBudget,
  closeCall,
];
