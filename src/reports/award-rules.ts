import type { AwardTitle } from '../contest/award-settings.ts';
import { type Law, lawOf } from '../contest/legal.ts';
import { type Rational, toShortPercent, toShortText } from '../contest/rational.ts';
import { RATIO_BASES } from '../provisions/award-settings.ts';
import type { PageLine } from '../tabs/blocks.ts';
import { awardRules } from '../tabs/pages.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { money } from '../vietnamese/numbers.ts';
import type { PageReport, View } from './report.ts';

const UNCONFIRMED = 'CHƯA XÁC NHẬN';
const AWARDS: Readonly<Record<AwardTitle, string>> = {
  gift: 'Quà của xã (cá nhân)',
  superior: 'Đề nghị cấp trên',
  collective: 'Khen tập thể',
};

const percent = (ratio: Rational): string => `${toShortPercent(ratio)}%`;
const doubted = (doubt: string): string => (doubt === '' ? '' : `${UNCONFIRMED}: ${doubt}`);
const pair = (name: string, value: string, note = ''): PageLine => ({ is: 'body', cells: [name, value, note] });

/** The superior of the settings; what the profile says where none is typed. */
export const superiorName = ({ outcome, today }: View): string =>
  outcome.facts.settings.superior || lawOf(outcome.facts.settings, today).profile.superior;

/** A superior that no longer exists under the law of the decision; '' where all is well. */
export function superiorDoubt(view: View): string {
  const { profile } = lawOf(view.outcome.facts.settings, view.today);
  const isDistrict = /\bhuyện\b/i.test(view.outcome.facts.settings.superior);
  return isDistrict && profile.superior !== 'UBND huyện'
    ? `Từ 01/7/2025 không còn cấp huyện: sửa “Cấp trên trực tiếp” trong Cấu hình thành ${profile.superior}.`
    : '';
}

function lawLines(law: Law, view: View): PageLine[] {
  const { profile, chosenBy, on, baseSalary } = law;
  const why = {
    setting: 'chọn trong Cấu hình',
    'decision-date': `theo ngày quyết định ${shortDate(on)}`,
    today: `chưa ghi ngày quyết định, tạm theo ngày ${shortDate(on)}`,
  }[chosenBy];
  const rounding = law.rounding === 'up' ? 'làm tròn lên 10.000 đồng' : 'không làm tròn';
  return [
    { is: 'head', cells: ['1. Luật áp dụng', '', 'Ghi chú'] },
    pair('Thời kỳ', `${profile.label} (${why})`, doubted(profile.doubt)),
    pair('Luật, nghị định, thông tư', `${profile.law}; ${profile.decree}; ${profile.circular}`),
    pair('Cấp chính quyền', profile.levels),
    pair('Cấp trên, cơ quan tham mưu', `${superiorName(view)}; ${profile.office}`, superiorDoubt(view)),
    pair('Lương cơ sở', `${money(baseSalary.vnd)} (${baseSalary.source})`, doubted(baseSalary.doubt)),
    pair('Làm tròn tiền thưởng', rounding, law.rounding === profile.rounding ? profile.roundingSource : 'Cấu hình'),
  ];
}

function councilLines({ outcome }: View): PageLine[] {
  const { rules } = outcome.facts.settings.awards;
  return (Object.keys(AWARDS) as AwardTitle[]).map((title): PageLine => {
    const { quorumRatio, passRatio, base, secret } = rules[title];
    const words = `từ ${quorumRatio.n}/${quorumRatio.d} thành viên có ý kiến; đồng ý từ ${percent(passRatio)} trên ${RATIO_BASES[base].toLowerCase()}, trừ người tránh phiếu; ${secret ? 'phiếu kín' : 'biểu quyết'}`;
    return pair(AWARDS[title], words, 'tự chọn, sửa trong Cấu hình');
  });
}

const titleLine = ({
  title,
  receiver,
  effective,
  vnd,
  source,
  decidedBy,
  proposedTo,
  doubt,
  overridden,
}: Law['titles'][number]): PageLine => {
  const note = overridden ? 'theo Cấu hình' : doubted(doubt);
  const amount =
    vnd === null ? 'chưa có hệ số' : `${money(vnd)} (${effective ? toShortText(effective, 2) : ''} × lương cơ sở)`;
  const way = proposedTo === '' ? `${decidedBy} quyết định` : `đề nghị ${proposedTo} quyết định`;
  return {
    is: 'body',
    cells: [`${title}, ${receiver}`, `${amount}; ${way}`, [source, note].filter(Boolean).join('; ')],
  };
};

/** The rules the lists stand on: law by the decision date, council rules by award, money and authority by title. */
export const awardRulesReport: PageReport = {
  tab: awardRules,
  lines: (view) => {
    const law = lawOf(view.outcome.facts.settings, view.today);
    return [
      { is: 'title', cells: ['Quy tắc khen thưởng đang áp dụng'] },
      { is: 'note', cells: ['Chỗ ghi CHƯA XÁC NHẬN là số liệu phải đối chiếu văn bản; sửa trong tab Cấu hình.'] },
      { is: 'body', cells: [] },
      ...lawLines(law, view),
      { is: 'body', cells: [] },
      { is: 'head', cells: ['2. Hội đồng quyết định', '', 'Nguồn'] },
      ...councilLines(view),
      { is: 'body', cells: [] },
      { is: 'head', cells: ['3. Hình thức, danh hiệu', 'Tiền thưởng; thẩm quyền', 'Nguồn, ghi chú'] },
      ...law.titles.map(titleLine),
      {
        is: 'note',
        cells: [
          `Quà của kế hoạch (mục 5) là hình thức khác, không tính theo các hệ số này (${law.profile.giftSource}).`,
        ],
      },
    ];
  },
};
