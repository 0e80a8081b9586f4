import type { ShownStep } from '../changes/asked.ts';
import { isLocked } from '../contest/lock.ts';
import { missingRegistrations } from '../contest/missing-registrations.ts';
import { countedTasks, progressFigures } from '../contest/progress.ts';
import { readAppeals } from '../contest/publication/appeals.ts';
import { noticeEnds, publishedResults } from '../contest/publication/publication.ts';
import { yearMark } from '../contest/publication/seal.ts';
import type { View } from '../reports/report.ts';
import { ballots } from '../tabs/ballots.ts';
import { scoreSheets } from '../tabs/score-sheets.ts';
import { daysBetween, readDay, shortDate } from '../vietnamese/dates.ts';
import type { Action } from './action.ts';
import { approveSent } from './approve-registrations.ts';
import { buildLists } from './build-lists.ts';
import { check } from './check.ts';
import { chooseExemplars } from './choose-exemplars.ts';
import { countVotes } from './count-votes.ts';
import { fillSettings, NEEDED } from './fill-settings.ts';
import { importRosterAction } from './import-roster.ts';
import { lockScores } from './lock-scores.ts';
import { closeRegistration } from './open-registration.ts';
import { prepareBallots } from './prepare-ballots.ts';
import { publish } from './publish.ts';
import { score } from './score.ts';
import { rowsOfYear, sealYear } from './seal-year.ts';
import { blockedRows } from './selected-registrations.ts';
import { showProgress } from './show-progress.ts';
import { startNewYear } from './start-new-year.ts';
import { startNotice } from './start-notice.ts';
import { summarise } from './summarise.ts';
import { whoIsMissing } from './who-is-missing.ts';

/** When an item last ran this year, as the log has it; '' where it did not. */
export type LastRun = (action: Action) => string;

/** How far a step has come. */
interface Stand {
  readonly done: boolean;
  readonly ready: boolean;
  readonly remark?: string;
}

/** A step of the year, with what tells that it is done. */
interface YearStep extends Pick<ShownStep, 'stage' | 'title' | 'help'> {
  /** The item that does it, or the page or tab where people do it. */
  readonly by: Action | Exclude<ShownStep['by'], { action: string }>;
  /** It is offered, but nothing tells that it is done: the next step is led to without it. */
  readonly isOptional?: boolean;
  stand(view: View, ran: LastRun): Stand;
}

/** A step that is done once its item has run. */
const byRunning =
  (action: Action, ready: (view: View, ran: LastRun) => boolean): YearStep['stand'] =>
  (view, ran) => {
    const last = ran(action);
    return { done: last !== '', ready: ready(view, ran), remark: last === '' ? '' : `Lần gần nhất: ${last}.` };
  };

/** Days after which the progress is looked at again (tự chọn: một quý). */
const QUARTER = 90;
/** Days before the contest ends from which people score themselves (tự chọn). */
const BEFORE_THE_END = 31;

const isPast = (day: string | null, today: string): boolean => day !== null && day < today;
const isApproved = ({ outcome }: View): boolean => countedTasks(outcome.facts).length > 0;
const isPublished = ({ outcome }: View): boolean => publishedResults(outcome.facts).length > 0;
const people = (count: number, what: string): string => (count > 0 ? `${count} người, tập thể ${what}.` : '');

function isClosed(view: View): boolean {
  const rows = rowsOfYear(String(view.outcome.facts.settings.year), view);
  return rows.length > 0 && rows.every((row) => yearMark(row).is === 'closed');
}

/** The year in its order, after the tabs stand. */
export const YEAR_STEPS: readonly YearStep[] = [
  {
    stage: 'Đầu năm',
    title: 'Điền thông tin chung',
    help: 'Tên xã, cấp trên, năm, số và ngày kế hoạch, các hạn, mức quà, người ký. Có văn bản kế hoạch thì dán vào, phần mềm đọc giúp.',
    by: fillSettings,
    stand: ({ reading }) => {
      const filled = new Set(reading.input.settings.filter(({ value }) => value !== '').map(({ key }) => key));
      const blank = NEEDED.filter((key) => !filled.has(key)).length;
      return { done: blank === 0, ready: true, remark: blank > 0 ? `Còn ${blank} mục cần điền.` : '' };
    },
  },
  {
    stage: 'Đầu năm',
    title: 'Đưa danh sách người tham gia vào',
    help: 'Chép từ Excel rồi dán, hoặc gõ thẳng vào tab Danh sách: mỗi người, mỗi tập thể một mã.',
    by: importRosterAction,
    stand: ({ outcome }) => {
      const count = outcome.facts.roster.participants.filter(({ active }) => active).length;
      return { done: count > 0, ready: true, remark: people(count, 'trong danh sách') };
    },
  },
  {
    stage: 'Đăng ký',
    title: 'Nhận đăng ký, nhắc người chưa nộp',
    help: 'Mọi người ghi việc ở các tab ĐK. Phần mềm lập danh sách ai chưa nộp và soạn sẵn lời nhắc cho từng đơn vị.',
    by: whoIsMissing,
    stand: ({ outcome: { facts }, today }) => {
      const { registrationClosedOn: closed, registrationDeadline: deadline } = facts.settings;
      const missing = missingRegistrations(facts).length;
      const until = missing > 0 && deadline !== null ? ` Hạn ${shortDate(deadline)}.` : '';
      return {
        done: facts.registrations.length > 0 && (missing === 0 || closed !== null || isPast(deadline, today)),
        ready: facts.roster.participants.length > 0,
        remark: `${people(missing, 'chưa nộp xong')}${until}`,
      };
    },
  },
  {
    stage: 'Đăng ký',
    title: 'Duyệt việc đã gửi',
    help: 'Duyệt một lần mọi việc không có lỗi chặn. Muốn trả lại thì chọn dòng rồi bấm “Trả lại dòng đang chọn”.',
    by: approveSent,
    stand: (view) => {
      const isBlocked = blockedRows(view);
      const all = view.outcome.facts.registrations.filter(({ row, inContest }) => inContest && row.status === 'sent');
      const sent = all.filter((one) => !isBlocked(one)).length;
      const blocked = all.length - sent;
      const remark = [
        ...(sent > 0 ? [`${sent} việc chờ duyệt.`] : []),
        ...(blocked > 0 ? [`${blocked} việc chưa duyệt được vì còn lỗi chặn (tab Kiểm tra).`] : []),
      ].join(' ');
      return { done: sent === 0 && isApproved(view), ready: sent > 0, remark };
    },
  },
  {
    stage: 'Đăng ký',
    title: 'Khóa đăng ký',
    help: 'Ghi ngày khóa. Ai nộp sau vẫn được nhận, có đánh dấu nộp muộn.',
    by: closeRegistration,
    stand: (view) => {
      const { registrationClosedOn: closed, registrationDeadline: deadline } = view.outcome.facts.settings;
      return {
        done: closed !== null,
        ready: isApproved(view) && isPast(deadline, view.today),
        remark: closed === null ? '' : `Đã khóa ngày ${shortDate(closed)}.`,
      };
    },
  },
  {
    stage: 'Trong năm',
    title: 'Theo dõi tiến độ, sơ kết giữa năm',
    help: 'Theo tháng, quý; việc quá hạn; danh sách sơ kết. Bấm lại mỗi quý.',
    by: showProgress,
    stand: (view, ran) => {
      const { facts } = view.outcome;
      const { overdue } = progressFigures(countedTasks(facts), view.today);
      const stand = byRunning(showProgress, isApproved)(view, ran);
      const last = readDay(ran(showProgress).slice(0, 10));
      const isFresh = last !== null && daysBetween(last, view.today) < QUARTER;
      const done = isFresh || isPast(facts.settings.endDate, view.today);
      return { ...stand, done, remark: `${overdue > 0 ? `${overdue} việc quá hạn. ` : ''}${stand.remark}`.trim() };
    },
  },
  {
    stage: 'Chấm điểm',
    title: 'Tự chấm và thẩm định',
    help: 'Mọi người ghi Tự chấm; người thẩm định ghi Thẩm định ở Phiếu chấm và Kết quả thẩm định ở các tab ĐK. Ô trống là chưa chấm, không phải 0.',
    by: { tab: scoreSheets.name },
    stand: (view) => {
      const { standings, facts } = view.outcome;
      const { endDate, selfScoreDeadline } = facts.settings;
      const open = standings.filter(({ score: { total } }) => total === null).length;
      return {
        done: standings.length > 0 && (open === 0 || isPast(selfScoreDeadline, view.today)),
        ready: isApproved(view) && (endDate === null || daysBetween(view.today, endDate) <= BEFORE_THE_END),
        remark: people(open, 'chưa có tổng điểm'),
      };
    },
  },
  {
    stage: '',
    title: 'Kiểm tra',
    help: 'Nói ô nào sai, vì sao, sửa thế nào. Bấm bất cứ lúc nào trong năm.',
    by: check,
    stand: (view, ran) => {
      const blocks = view.outcome.issues.filter(({ level }) => level === 'block').length;
      const stand = byRunning(check, isApproved)(view, ran);
      return { ...stand, remark: `${blocks > 0 ? `Còn ${blocks} lỗi chặn. ` : ''}${stand.remark}`.trim() };
    },
  },
  {
    stage: 'Chấm điểm',
    title: 'Tính điểm',
    help: 'Lập Bảng điểm và Giải trình điểm; ai còn thiếu gì thì nói rõ.',
    by: score,
    stand: byRunning(score, ({ outcome }) => outcome.standings.some(({ score: { total } }) => total !== null)),
  },
  {
    stage: 'Chấm điểm',
    title: 'Khóa điểm',
    help: 'Giữ điểm thẩm định như hiện nay; sau đó ai sửa thì phải mở khóa và ghi lý do.',
    by: lockScores,
    stand: ({ outcome }, ran) => ({
      done: outcome.facts.scoreLines.some(({ row }) => isLocked(row)),
      ready: ran(score) !== '',
    }),
  },
  {
    stage: 'Bình xét, khen thưởng',
    title: 'Lập danh sách bình xét',
    help: 'Ghi thành viên ở tab Hội đồng trước. Phần mềm nêu ai được bình xét, ai bị chặn, và thêm sẵn dòng vào tab Bỏ phiếu.',
    by: prepareBallots,
    stand: ({ outcome }, ran) => ({ done: outcome.facts.council.ballots.length > 0, ready: ran(score) !== '' }),
  },
  {
    stage: 'Bình xét, khen thưởng',
    title: 'Họp Hội đồng, ghi số phiếu',
    help: 'Ghi ai có mặt ở tab Hội đồng, số phiếu của từng người ở tab Bỏ phiếu.',
    by: { tab: ballots.name },
    stand: ({ outcome: { facts } }) => ({ done: facts.council.hasVoted, ready: facts.council.ballots.length > 0 }),
  },
  {
    stage: 'Bình xét, khen thưởng',
    title: 'Kiểm phiếu',
    help: 'Tính tỷ lệ, nói phiếu nào không hợp lệ và vì sao.',
    by: countVotes,
    stand: byRunning(countVotes, ({ outcome }) => outcome.facts.council.hasVoted),
  },
  {
    stage: 'Bình xét, khen thưởng',
    title: 'Lập danh sách khen',
    help: 'Khen thưởng xã, Đề nghị cấp trên, Khen tập thể, Giai đoạn; mỗi người một lý do.',
    by: buildLists,
    stand: byRunning(buildLists, (_, ran) => ran(score) !== ''),
  },
  {
    stage: 'Bình xét, khen thưởng',
    title: 'Chọn điển hình, phát thanh',
    help: 'Phần mềm đề cử từ điều đã thẩm định; xác nhận ở tab Điển hình, ghi lần phát ở tab Phát thanh.',
    by: chooseExemplars,
    isOptional: true,
    stand: (_, ran) => ({ done: false, ready: ran(buildLists) !== '' }),
  },
  {
    stage: 'Báo cáo, văn bản',
    title: 'Lập báo cáo',
    help: 'Báo cáo và Bảng điều khiển cho lãnh đạo.',
    by: summarise,
    stand: byRunning(summarise, (_, ran) => ran(buildLists) !== ''),
  },
  {
    stage: 'Báo cáo, văn bản',
    title: 'Làm văn bản',
    help: 'Biên bản, tờ trình, quyết định, thông báo, báo cáo: đọc trước, rồi tải về tệp Word. Làm lại lúc nào cũng được.',
    by: { opens: 'showDocuments', label: 'Văn bản…' },
    isOptional: true,
    stand: (_, ran) => ({ done: false, ready: ran(score) !== '' }),
  },
  {
    stage: 'Công bố, đóng năm',
    title: 'Công khai lấy ý kiến',
    help: 'Ghi ngày bắt đầu công khai; ý kiến của mọi người ghi vào tab Kiến nghị.',
    by: startNotice,
    stand: (view, ran) => {
      const { noticeFrom, noticeDays } = view.outcome.facts.settings;
      return { done: noticeFrom !== null || noticeDays === 0 || isPublished(view), ready: ran(buildLists) !== '' };
    },
  },
  {
    stage: 'Công bố, đóng năm',
    title: 'Công bố kết quả',
    help: 'Từ đó kết quả chỉ đổi bằng quyết định điều chỉnh hoặc thu hồi.',
    by: publish,
    stand: (view, ran) => {
      const { facts } = view.outcome;
      const until = noticeEnds(facts);
      const open = readAppeals(facts).filter(({ isAnswered }) => !isAnswered).length;
      const isOver = facts.settings.noticeDays === 0 || (until !== null && until < view.today);
      const days = until === null || isOver ? '' : `Công khai đến hết ngày ${shortDate(until)}. `;
      return {
        done: isPublished(view),
        ready: isOver && open === 0 && ran(buildLists) !== '',
        remark: isPublished(view) ? '' : `${days}${open > 0 ? `Còn ${open} kiến nghị chưa trả lời.` : ''}`.trim(),
      };
    },
  },
  {
    stage: 'Công bố, đóng năm',
    title: 'Đóng năm, niêm phong',
    help: 'Giữ nguyên kết quả đã công bố; ô nào bị sửa về sau, Kiểm tra chỉ đúng ô ấy.',
    by: sealYear,
    stand: (view) => ({ done: isClosed(view), ready: isPublished(view) }),
  },
  {
    stage: 'Công bố, đóng năm',
    title: 'Mở năm mới',
    help: 'Sao lưu tệp trước. Giữ danh sách, tiêu chí, cấu hình và lịch sử; xóa phần của năm cũ.',
    by: startNewYear,
    stand: (view) => ({ done: false, ready: isClosed(view) }),
  },
];
