import { openDifficulties } from '../contest/difficulty-wait.ts';
import { figuresOf, sentTasks } from '../contest/figures.ts';
import type { PageLine } from '../tabs/blocks.ts';
import { dashboard } from '../tabs/pages.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { money } from '../vietnamese/numbers.ts';
import type { PageReport, View } from './report.ts';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1).replace('.', ',')}%`;

/** What only a leader can settle, each with the tab to look at. */
function decisions({ outcome }: View): string[] {
  const { gifts, facts, standings, unregistered } = outcome;
  const open = openDifficulties(facts);
  const old = open.filter(({ isOld }) => isOld).length;
  const waiting = old > 0 ? `, ${old} vướng mắc chờ quá ${facts.settings.difficultyDays} ngày làm việc` : '';
  const blocked = new Set(
    outcome.issues
      .filter(({ level, stops }) => level === 'block' && stops === 'person')
      .flatMap((issue) => issue.participants),
  );
  const close = outcome.issues.filter(({ rule }) => rule === 'C19').length;
  const unscored = standings.filter(({ score }) => score.total === null).length;
  const shortage = gifts.affordable !== null && gifts.eligible > gifts.affordable;
  return [
    gifts.waiting.length > 0
      ? `${gifts.waiting.length} người bằng điểm ở suất cuối, chờ Hội đồng (tab Khen thưởng xã).`
      : '',
    shortage ? `${gifts.eligible} người đủ điều kiện, kinh phí đủ ${gifts.affordable} suất (tab Khen thưởng xã).` : '',
    close > 0 ? `${close} trường hợp sát mức hoặc bằng điểm cần xem lại (tab Kiểm tra, quy tắc C19).` : '',
    blocked.size > 0 ? `${blocked.size} người chưa được xét vì bị chặn (tab Kiểm tra, mức Chặn).` : '',
    unscored > 0 ? `${unscored} người chưa có tổng điểm (tab Bảng điểm, cột Còn thiếu).` : '',
    unregistered.length > 0
      ? `${unregistered.length} người, tập thể chưa có việc được duyệt (tab Báo cáo, mục 4).`
      : '',
    open.length > 0 ? `${open.length} vướng mắc chưa trả lời${waiting} (tab Vướng mắc).` : '',
  ].filter((line) => line !== '');
}

/** One page for leaders: the figures, what they must decide, and the day they hold for. */
export const dashboardReport: PageReport = {
  tab: dashboard,
  lines: (view) => {
    const { facts, standings, gifts, superior, period } = view.outcome;
    const active = facts.roster.participants.filter((one) => one.active);
    const tasks = figuresOf(sentTasks(view.outcome.facts));
    const bands = [...facts.settings.bandPreset.bands.map(({ name }) => name), facts.settings.bandPreset.below];
    const pairs: [string, string | number][] = [
      ['Người, tập thể trong danh sách', active.length],
      ['Đã có việc được duyệt', `${standings.length} (${percent(standings.length, active.length)})`],
      ['Việc đã gửi', tasks.tasks],
      ['Việc đã duyệt', tasks.approved],
      ['Việc hoàn thành', `${tasks.done} (${percent(tasks.done, tasks.approved)})`],
      ['Hoàn thành đúng hạn', `${tasks.onTime} (${percent(tasks.onTime, tasks.done)})`],
      [gifts.provisional ? 'Tặng quà (dự kiến)' : 'Tặng quà', `${gifts.gifts.length} người, ${money(gifts.totalVnd)}`],
      ['Đề nghị cấp trên', `${superior.proposed.length} người`],
      [period.provisional ? 'Khen giai đoạn (tạm tính)' : 'Khen giai đoạn', `${period.entries.length} người`],
    ];
    const bandPairs = bands.map((name): [string, number] => [
      name,
      standings.filter(({ band }) => band === name).length,
    ]);
    const height = Math.max(pairs.length, bandPairs.length);
    const figures = Array.from(
      { length: height },
      (_, i): PageLine => ({
        is: 'body',
        cells: [...(pairs[i] ?? ['', '']), ...(bandPairs[i] ?? ['', ''])],
      }),
    );
    const todo = decisions(view);
    return [
      {
        is: 'title',
        cells: [`Thi đua cải cách hành chính năm ${facts.settings.year ?? '…'} – ${facts.settings.commune || 'xã …'}`],
      },
      { is: 'note', cells: [`Số liệu đến ngày ${shortDate(view.today)}.`] },
      { is: 'body', cells: [] },
      { is: 'head', cells: ['Con số chính', '', 'Xếp loại', 'Số người, tập thể'] },
      ...figures,
      { is: 'body', cells: [] },
      { is: 'section', cells: ['Cần lãnh đạo quyết'] },
      ...(todo.length > 0 ? todo : ['Không có việc nào.']).map(
        (line): PageLine => ({ is: 'item', cells: [`• ${line}`] }),
      ),
    ];
  },
};
