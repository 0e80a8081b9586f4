import { isCandidate } from '../awards/eligibility.ts';
import type { Registration } from '../facts.ts';
import { nameAndCode } from '../participants.ts';
import { at, isSent } from '../records.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

/** Officials of the commune without a registration, without a key task, or with a task that has no target; never a block. */
export const notRegistered: RowRule = {
  id: 'C05',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'KH 06/3/2023, mục 5',
  sentence: '{name} {lack}.',
  remedy: 'Nhắc đăng ký hoặc bổ sung.',
  find: ({ roster, registrations }) => {
    const sent = new Map<string, Registration[]>();
    for (const registration of registrations) {
      const { row, found, inContest } = registration;
      if (!inContest || !isSent(row) || !found.who) continue;
      const earlier = sent.get(found.who.code);
      if (earlier) earlier.push(registration);
      else sent.set(found.who.code, [registration]);
    }
    return roster.participants.filter(isCandidate).flatMap((participant): Finding[] => {
      const own = sent.get(participant.code) ?? [];
      const found = (place: Finding['at'], lack: string): Finding => ({
        at: place,
        participants: [participant.code],
        values: { name: nameAndCode(participant), lack },
      });
      if (own.length === 0) return [found(participant.place('code'), 'chưa đăng ký thi đua')];
      const hasKeyTask = own.some(({ row }) => row.taskKind === 'key');
      return [
        ...(hasKeyTask ? [] : [found(participant.place('code'), 'chưa có việc trọng tâm')]),
        ...own
          .filter(({ row }) => row.target === '')
          .map(({ row }) => found(at(row, 'target'), `chưa ghi chỉ tiêu việc “${quote(row.task)}”`)),
      ];
    });
  },
};
