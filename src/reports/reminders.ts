import { type MissingRegistration, missingRegistrations } from '../contest/missing-registrations.ts';
import { nameAndCode } from '../contest/participants.ts';
import { reminders } from '../tabs/reminders.ts';
import { daysBetween, longDate, shortDate } from '../vietnamese/dates.ts';
import { compareNames } from '../vietnamese/name-order.ts';
import type { TableReport, View } from './report.ts';

/** What somebody lacks: "chưa đăng ký; còn 2 việc nháp chưa gửi". */
function lackWords({ nothingSent, noKeyTask, drafts, returned }: MissingRegistration): string {
  const parts = [
    nothingSent ? 'chưa đăng ký' : '',
    noKeyTask ? 'chưa có việc trọng tâm' : '',
    drafts > 0 ? `còn ${drafts} việc nháp chưa gửi` : '',
    returned > 0 ? `${returned} việc bị trả lại, cần sửa rồi gửi lại` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

const called = (one: MissingRegistration): string => `${one.who.title} ${nameAndCode(one.who)}`.trim();

/** The deadline in words, with what is left of it: "ngày 26 tháng 3 năm 2023 (còn 3 ngày)". */
function deadlineWords({ outcome, today }: View): string {
  const { registrationDeadline: deadline, registrationClosedOn: closed } = outcome.facts.settings;
  const isClosed = closed === null ? '' : `, đã khóa ngày ${shortDate(closed)}; nộp muộn vẫn được nhận`;
  if (deadline === null) return `chưa đặt hạn${isClosed}`;
  const left = daysBetween(today, deadline);
  const distance = left > 0 ? `còn ${left} ngày` : left === 0 ? 'là hôm nay' : `đã quá ${-left} ngày`;
  return `${longDate(deadline)} (${distance}${isClosed})`;
}

/** A message ready to be pasted into Zalo or mail. */
function reminderText(unit: string, some: readonly MissingRegistration[], view: View): string {
  const { year, planNumber, planDate } = view.outcome.facts.settings;
  const from = planDate === null ? '' : ` ngày ${shortDate(planDate)}`;
  const plan = planNumber === '' ? '' : ` theo Kế hoạch số ${planNumber}${from}`;
  return [
    `Kính gửi ${unit},`,
    `Hạn đăng ký thi đua cải cách hành chính năm ${year ?? '…'}${plan}: ${deadlineWords(view)}. Đến ngày ${shortDate(view.today)} còn:`,
    ...some.map((one, i) => `${i + 1}. ${called(one)}: ${lackWords(one)}.`),
    'Đề nghị ghi ở các tab ĐK của bảng tính, mỗi việc một dòng, xong chọn Trạng thái “Đã gửi”. Trân trọng.',
  ].join('\n');
}

/** Who has something left to send, by unit, with a reminder for each unit. */
export const remindersReport: TableReport = {
  tab: reminders,
  rows: (view) => {
    const units = new Map<string, MissingRegistration[]>();
    for (const one of missingRegistrations(view.outcome.facts)) {
      const unit = one.who.unit || '(chưa ghi đơn vị)';
      units.set(unit, [...(units.get(unit) ?? []), one]);
    }
    return [...units].map(([unit, some]) => {
      const sorted = [...some].sort((a, b) => compareNames(a.who.name, b.who.name));
      return {
        unit,
        count: sorted.length,
        names: sorted.map((one) => `${called(one)}: ${lackWords(one)}`).join('\n'),
        reminder: reminderText(unit, sorted, view),
      };
    });
  },
};
