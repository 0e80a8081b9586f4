import { isCandidate } from './awards/eligibility.ts';
import type { Facts } from './facts.ts';
import type { Participant } from './participants.ts';
import { isSent } from './records.ts';

/** What somebody still has to send, and how many rows wait for it. */
export interface MissingRegistration {
  readonly who: Participant;
  /** Has to register (cán bộ, công chức xã; KH 06/3/2023, mục 5) and has sent nothing. */
  readonly nothingSent: boolean;
  /** Has sent tasks, but no key task among them, though the plan asks for one. */
  readonly noKeyTask: boolean;
  readonly drafts: number;
  readonly returned: number;
}

/**
 * Who has something left to send. Officials of the commune are asked to register at all; others take part of their own
 * accord (Luật 06/2022/QH15, Điều 5) and are named only for what they have begun.
 */
export function missingRegistrations({ roster, registrations }: Facts): MissingRegistration[] {
  const rowsOf = new Map<string, (typeof registrations)[number]['row'][]>();
  for (const { row, found, inContest } of registrations) {
    if (!found.who || !inContest) continue;
    rowsOf.set(found.who.code, [...(rowsOf.get(found.who.code) ?? []), row]);
  }
  return roster.participants
    .filter(({ active }) => active)
    .map((who): MissingRegistration => {
      const rows = rowsOf.get(who.code) ?? [];
      const sent = rows.filter(isSent);
      const asked = isCandidate(who);
      return {
        who,
        nothingSent: asked && sent.length === 0,
        noKeyTask: asked && sent.length > 0 && sent.every(({ taskKind }) => taskKind !== 'key'),
        drafts: rows.length - sent.length,
        returned: sent.filter(({ status }) => status === 'returned').length,
      };
    })
    .filter((one) => one.nothingSent || one.noKeyTask || one.drafts > 0 || one.returned > 0);
}
