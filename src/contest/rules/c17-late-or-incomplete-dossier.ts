import { shortDate } from '../../vietnamese/dates.ts';
import { nameAndCode } from '../participants.ts';
import { at } from '../records.ts';
import { workingDaysBetween } from '../working-days.ts';
import type { Finding, Listed, ListRule } from './rule.ts';

function late({ facts: { settings, today } }: Listed): Finding[] {
  const { dossierReceivedOn, decisionDate, holidays, thresholds } = settings;
  if (dossierReceivedOn === null) return [];
  const days = workingDaysBetween(dossierReceivedOn, decisionDate ?? today, holidays);
  if (days <= thresholds.dossierDays) return [];
  const values = { day: shortDate(dossierReceivedOn), days: String(days), limit: String(thresholds.dossierDays) };
  return [{ at: settings.place('dossier-received-on'), participants: [], values }];
}

const LACK = 'Hồ sơ của {name} thiếu {paper}.';

/** Of the three papers (Điều 84) the list itself is made here; the report and the minutes can be missing. */
function incomplete({ facts, gifts }: Listed): Finding[] {
  const reports = new Map(
    facts.input.exemplars.flatMap((row) => {
      const { who } = facts.roster.find(row.participant);
      return who ? [[who.code, row] as const] : [];
    }),
  );
  const minutes: Finding[] =
    gifts.provisional && facts.settings.dossierReceivedOn !== null && gifts.gifts.length > 0
      ? [
          {
            at: { tab: 'ballots', row: null, column: null },
            participants: [],
            sentence: 'Hồ sơ thiếu biên bản họp Hội đồng: chưa có phiếu nào trong tab Bỏ phiếu.',
            remedy: 'Họp Hội đồng và ghi phiếu.',
            values: {},
          },
        ]
      : [];
  const texts = gifts.gifts.flatMap(({ standing }): Finding[] => {
    const { participant } = standing.score;
    const report = reports.get(participant.code);
    if (report && report.achievement !== '') return [];
    return [
      {
        at: report ? at(report, 'achievement') : participant.place('code'),
        participants: [participant.code],
        sentence: LACK,
        remedy: 'Ghi thành tích ở tab Điển hình.',
        values: { name: nameAndCode(participant), paper: 'báo cáo thành tích' },
      },
    ];
  });
  return [...minutes, ...texts];
}

/** A dossier that waits longer than the term, or lacks one of its papers for somebody on the list. */
export const lateOrIncompleteDossier: ListRule = {
  id: 'C17',
  stage: 'lists',
  level: 'warn',
  stops: 'nothing',
  source: 'Luật 06/2022/QH15, Điều 84; thời hạn: tự chọn',
  sentence: 'Hồ sơ nhận ngày {day} đã {days} ngày làm việc (hạn {limit}).',
  remedy: 'Trình người có thẩm quyền quyết định ngay (tab {tab}, ô {cell}).',
  find: (listed) => [...late(listed), ...incomplete(listed)],
};
