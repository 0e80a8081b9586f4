import { DOMAINS } from '../../provisions/domains.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import { broadcastsOf } from '../broadcasts.ts';
import type { Facts } from '../facts.ts';
import { nameAndCode } from '../participants.ts';
import { at, isSent } from '../records.ts';
import { isRegistrationOver } from '../registration-time.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

function unheard(facts: Facts): Finding[] {
  return facts.input.exemplars.flatMap((row): Finding[] => {
    const { who } = facts.roster.find(row.participant);
    if (!who || broadcastsOf(facts, who).length > 0) return [];
    return [{ at: at(row, 'broadcastOn'), participants: [who.code], values: { name: nameAndCode(who) } }];
  });
}

function unreviewed({ settings, today }: Facts): Finding[] {
  const { midYearReviewOn, thresholds } = settings;
  const by = thresholds.midYearReviewBy;
  if (by === null || (midYearReviewOn === null ? today <= by : midYearReviewOn <= by)) return [];
  const values = { by: shortDate(by), day: midYearReviewOn === null ? '' : shortDate(midYearReviewOn) };
  return [
    {
      at: settings.place('mid-year-review-on'),
      participants: [],
      sentence: midYearReviewOn === null ? 'Chưa ghi ngày sơ kết (hạn {by}).' : 'Sơ kết ngày {day}, sau hạn {by}.',
      remedy:
        midYearReviewOn === null
          ? 'Ghi ngày họp sơ kết (tab {tab}, ô {cell}).'
          : 'Ghi rõ lý do trong báo cáo tổng kết.',
      values,
    },
  ];
}

/** Contest areas and reform domains without any task, once registration is over. */
function empty({ areas, registrations, settings, today }: Facts): Finding[] {
  if (!isRegistrationOver(settings, today)) return [];
  const sent = registrations.filter(({ row, inContest }) => inContest && isSent(row));
  const usedAreas = new Set(sent.map(({ row }) => row.area));
  const usedDomains = new Set(sent.map(({ row }) => row.domain));
  const remedy = 'Giao người đăng ký bổ sung hoặc ghi lý do trong báo cáo.';
  return [
    ...areas
      .filter(({ enabled, code }) => enabled && !usedAreas.has(code))
      .map(
        ({ code, short }): Finding => ({
          at: { tab: `register-${code}`, row: null, column: null },
          participants: [],
          sentence: 'Nội dung “{area}” chưa có việc nào.',
          remedy,
          values: { area: quote(short) },
        }),
      ),
    ...Object.entries(DOMAINS)
      .filter(([code]) => !usedDomains.has(code))
      .map(
        ([, domain]): Finding => ({
          at: { tab: 'register-3.2', row: null, column: null },
          participants: [],
          sentence: 'Lĩnh vực “{domain}” chưa có việc nào.',
          remedy,
          values: { domain },
        }),
      ),
  ];
}

/** What the movement leaves silent: exemplars not broadcast, no review in mid-year, an area or domain without a task. */
export const quietSpots: RowRule = {
  id: 'C21',
  stage: 'rows',
  level: 'info',
  stops: 'nothing',
  source: 'KH 06/3/2023, mục 3.2 và mục 5; hạn sơ kết: tự chọn',
  sentence: 'Điển hình {name} chưa được phát thanh.',
  remedy: 'Đưa vào bản tin và ghi ngày phát (tab {tab}, ô {cell}).',
  find: (facts) => [...unheard(facts), ...unreviewed(facts), ...empty(facts)],
};
