import { awardRulesReport } from '../reports/award-rules.ts';
import { ballotResults } from '../reports/beside/ballots.ts';
import { exemplarResults } from '../reports/beside/exemplars.ts';
import { collectiveListReport } from '../reports/collective-list.ts';
import { fairnessReport } from '../reports/fairness.ts';
import { giftListReport } from '../reports/gift-list.ts';
import { leftOutReport } from '../reports/left-out.ts';
import { periodReport } from '../reports/period.ts';
import { provisionalRunReport } from '../reports/provisional-run.ts';
import { superiorListReport } from '../reports/superior-list.ts';
import { money } from '../vietnamese/numbers.ts';
import { type Action, fromView, reportChange } from './action.ts';

/** "Lập danh sách khen": the votes counted, gifts, the proposal to the superior level, the period, and the exemplars' results. */
export const buildLists: Action = {
  name: 'build-lists',
  label: 'Lập danh sách khen',
  propose: fromView((view) => {
    const { gifts, superior, period } = view.outcome;
    const waiting = gifts.waiting.length > 0 ? `, ${gifts.waiting.length} người chờ Hội đồng` : '';
    const kind = gifts.provisional ? ' (dự kiến)' : '';
    return {
      tabs: [
        ...ballotResults(view),
        ...exemplarResults(view),
        reportChange(giftListReport, view),
        reportChange(superiorListReport, view),
        reportChange(collectiveListReport, view),
        reportChange(leftOutReport, view),
        reportChange(fairnessReport, view),
        reportChange(awardRulesReport, view),
        // Kept for the comparison: only a run before the end of the contest writes it.
        ...(view.outcome.reconfirmation.stage === 'provisional' ? [reportChange(provisionalRunReport, view)] : []),
        reportChange(periodReport, view),
      ],
      message: `Danh sách tặng quà${kind}: ${gifts.gifts.length} người, ${money(gifts.totalVnd)}${waiting}; đề nghị cấp trên ${superior.proposed.length} người; giai đoạn ${period.entries.length} người.`,
    };
  }),
};
