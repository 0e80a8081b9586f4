import { figuresOf } from '../../contest/figures.ts';
import { countedTasks, dueBy, midYearDay } from '../../contest/progress.ts';
import { publishedResults } from '../../contest/publication/publication.ts';
import { toShortText } from '../../contest/rational.ts';
import type { Standing } from '../../contest/standings.ts';
import { LEVELS } from '../../provisions/bands.ts';
import { DOMAINS } from '../../provisions/domains.ts';
import { matchKey } from '../../vietnamese/normalise.ts';
import { money } from '../../vietnamese/numbers.ts';
import { committeeOf, communeOf, type Draft, movementOf, superiorOf } from '../draft.ts';
import { calledBy, dayOr, type Line, lowerFirst, sentence } from './script.ts';

const greeting = (draft: Draft): Line => ({
  keep: 1,
  text: `Kính thưa toàn thể cán bộ và Nhân dân ${communeOf(draft)}.`,
});

const enabledAreas = ({ view }: Draft) => view.outcome.facts.areas.filter(({ enabled }) => enabled);

/** A day of the settings or what stands for it; the blank is noted. */
const dayOf = (draft: Draft, key: string, effective: string | null): string => dayOr(effective ?? draft.day(key));

/** What the movement is, as the plan launches it (KH 06/3/2023). */
export function launchLines(draft: Draft): Line[] {
  const { settings } = draft;
  const areas = enabledAreas(draft);
  const listedAs = (names: readonly string[]): string => {
    const told = names.map(
      (name, i) => `thứ ${i + 1}, ${lowerFirst(name.replace(/^Thi đua (trong )?|[.;\s]+$/g, ''))}`,
    );
    return `Phong trào có ${areas.length} nội dung thi đua: ${told.join('; ')}.`;
  };
  const gift =
    settings.giftVnd === null ? draft.fact('', 'Mức quà một người (đồng) (tab Cấu hình)') : money(settings.giftVnd);
  return [
    greeting(draft),
    {
      keep: 1,
      text: `${committeeOf(draft)} phát động ${movementOf(draft)}, từ ${dayOf(draft, 'plan-date', settings.planDate)} đến hết ${dayOf(draft, 'end-date', settings.endDate)}.`,
    },
    {
      keep: 6,
      text: 'Phong trào nhằm cổ vũ, động viên các tập thể, cá nhân; kịp thời biểu dương, khen thưởng những tập thể, cá nhân có thành tích xuất sắc.',
    },
    {
      keep: 10,
      text: 'Đối tượng thi đua là cán bộ, công chức thuộc Đảng ủy, Hội đồng nhân dân, Ủy ban nhân dân, Ủy ban Mặt trận Tổ quốc Việt Nam, các ngành, đoàn thể, công chức xã và các đơn vị đóng trên địa bàn xã.',
    },
    { keep: 2, text: listedAs(areas.map(({ short }) => short)), longer: listedAs(areas.map(({ name }) => name)) },
    {
      keep: 3,
      text: `Cán bộ, công chức xã đăng ký thi đua và việc trọng tâm, đột phá đến hết ${dayOf(draft, 'registration-deadline', settings.registrationDeadline)}.`,
    },
    { keep: 4, text: `Người có thành tích tiêu biểu được tặng quà trị giá ${gift} một người.` },
    {
      keep: 5,
      text: `Người hoàn thành xuất sắc nhiệm vụ và có thành tích tiêu biểu, xuất sắc được đề nghị ${superiorOf(draft)} khen thưởng.`,
    },
    {
      keep: 7,
      text: `Trong khi thực hiện, vướng mắc phát sinh xin phản ánh, đề xuất kịp thời để lãnh đạo ${committeeOf(draft)} xem xét, giải quyết.`,
    },
    {
      keep: 8,
      text: `Kết quả chấm theo thang ${toShortText(settings.scaleMax)} điểm: từ ${toShortText(settings.exemplaryMin)} điểm là mức “${LEVELS.exemplary}”, từ ${toShortText(settings.outstandingMin)} điểm là mức “${LEVELS.outstanding}”.`,
    },
    {
      keep: 9,
      text: `Mọi người tự chấm điểm đến hết ${dayOf(draft, 'self-score-deadline', settings.selfScoreDeadline)}.`,
    },
    { keep: 3, text: 'Mời toàn thể cán bộ, công chức và Nhân dân tích cực hưởng ứng.' },
  ];
}

/** How far the approved tasks are on the day of the mid-year review. */
export function midYearLines(draft: Draft): Line[] {
  const { facts } = draft.view.outcome;
  const review = midYearDay(facts);
  const day = review !== null && facts.today < review ? facts.today : review;
  if (facts.settings.midYearReviewOn === null)
    draft.remark('Chưa ghi ngày sơ kết (tab Cấu hình): bản tin sơ kết lấy số liệu đến hết 30/6.');
  const tasks = countedTasks(facts);
  const { due, unfinished } = dueBy(tasks, day ?? '');
  const done = (some: typeof due): number => some.filter((task) => !unfinished.includes(task)).length;
  const part = (name: string, own: typeof due): string[] =>
    own.length > 0 ? [`${lowerFirst(name)}, xong ${done(own)} trên ${own.length} việc`] : [];
  const byArea = enabledAreas(draft).flatMap(({ code, short }) =>
    part(
      short,
      due.filter(({ row }) => row.area === code),
    ),
  );
  const byDomain = Object.entries(DOMAINS).flatMap(([code, name]) =>
    part(
      name,
      due.filter(({ row }) => row.domain === code),
    ),
  );
  const raised = facts.input.difficulties.filter(
    ({ date, content }) => content !== '' && date !== null && date <= (day ?? ''),
  );
  const answered = raised.filter(({ answer, state }) => answer !== '' || state === 'đã giải quyết').length;
  const praised = facts.input.spotAwards.filter(({ date }) => date !== null && date <= (day ?? '')).length;
  return [
    greeting(draft),
    {
      keep: 1,
      text: `Thực hiện ${movementOf(draft)}, có ${figuresOf(tasks).people} cá nhân, tập thể đăng ký ${tasks.length} việc đã được duyệt.`,
    },
    {
      keep: 1,
      text: `Tính đến hết ${dayOr(day)}, có ${due.length} việc đến hạn; đã xong ${done(due)} việc, còn ${unfinished.length} việc chưa xong.`,
    },
    ...(byArea.length > 0 ? [{ keep: 4, text: `Theo nội dung: ${byArea.join('; ')}.` }] : []),
    ...(byDomain.length > 0 ? [{ keep: 6, text: `Theo lĩnh vực: ${byDomain.join('; ')}.` }] : []),
    ...(raised.length > 0
      ? [{ keep: 3, text: `Có ${raised.length} vướng mắc, đề xuất được nêu; đã trả lời ${answered}.` }]
      : []),
    ...(praised > 0 ? [{ keep: 5, text: `Có ${praised} lượt tập thể, cá nhân được khen kịp thời trong năm.` }] : []),
    { keep: 2, text: 'Đề nghị cán bộ, công chức rà soát việc đã đăng ký và hoàn thành đúng hạn.' },
  ];
}

/** Awards go on the air after they were published. */
export function remarkUnpublished(draft: Draft): void {
  if (publishedResults(draft.view.outcome.facts).length === 0)
    draft.remark('Kết quả chưa công bố: bài có tên người được khen chỉ phát sau khi công bố.');
}

/** People as a reader names them; whoever shares a name with another is told by the position too. */
function named(some: readonly Standing[], { view }: Draft, withPosition: boolean): string {
  const { participants } = view.outcome.facts.roster;
  const words = some.map(({ score: { participant: one } }) => {
    const isShared = participants.some(({ name, code }) => code !== one.code && matchKey(name) === matchKey(one.name));
    const position = withPosition || isShared ? one.position || one.unit : '';
    return [calledBy(one), position].filter((part) => part !== '').join(', ');
  });
  return words.join('; ');
}

/** Who is rewarded, each list only once the council has voted, and what was done in the year. */
export function resultLines(draft: Draft): Line[] {
  const { facts, standings, gifts, superior, collectives } = draft.view.outcome;
  const { giftVnd } = draft.settings;
  const voted = !gifts.provisional;
  if (voted) remarkUnpublished(draft);
  else draft.remark('Hội đồng chưa bỏ phiếu: bản tin kết quả chưa phát được.');
  const { endDate } = facts.settings;
  if (endDate !== null && facts.today <= endDate)
    draft.remark(`Phong trào kết thúc ${dayOr(endDate)}: bản tin kết quả chưa phát được.`);
  const scored = standings.filter(({ score }) => score.total !== null);
  const bands = new Map<string, number>();
  for (const { band } of scored) bands.set(band, (bands.get(band) ?? 0) + 1);
  const { approved, done, onTime, evidence } = figuresOf(countedTasks(facts));
  const given = gifts.gifts.map(({ standing }) => standing);
  const total = giftVnd === null ? '' : `, tổng trị giá ${money(gifts.totalVnd)}`;
  const { difficulties } = facts.input;
  const solved = difficulties.filter(({ state }) => state === 'đã giải quyết').length;
  const byArea = enabledAreas(draft).flatMap(({ code, short }) => {
    const own = figuresOf(countedTasks(facts).filter(({ row }) => row.area === code));
    return own.approved > 0 ? [`${lowerFirst(short)}, đủ chỉ tiêu ${own.done} trên ${own.approved} việc`] : [];
  });
  const awards: Line[] = !voted
    ? [{ keep: 1, text: `Danh sách khen thưởng: ${draft.fact('', 'Phiếu của Hội đồng (tab Bỏ phiếu)')}.` }]
    : [
        { keep: 1, text: `Chủ tịch Ủy ban nhân dân xã tặng quà cho ${given.length} cá nhân${total}.` },
        ...(given.length > 0
          ? [{ keep: 2, text: `Đó là ${named(given, draft, false)}.`, longer: `Đó là ${named(given, draft, true)}.` }]
          : []),
        ...(superior.proposed.length > 0
          ? [
              {
                keep: 4,
                text: `Xã đề nghị ${superiorOf(draft)} khen thưởng ${superior.proposed.length} cá nhân: ${named(superior.proposed, draft, false)}.`,
              },
            ]
          : []),
        ...(!collectives.provisional && collectives.listed.length > 0
          ? [
              {
                keep: 5,
                text: `Tập thể được khen: ${collectives.listed.map(({ score }) => score.participant.name).join('; ')}.`,
              },
            ]
          : []),
      ];
  return [
    greeting(draft),
    { keep: 1, text: `Kết thúc ${movementOf(draft)}, có ${scored.length} cá nhân, tập thể được chấm điểm.` },
    ...(bands.size > 0
      ? [{ keep: 6, text: `Xếp loại: ${[...bands].map(([band, count]) => `${count} ${band}`).join('; ')}.` }]
      : []),
    ...awards,
    {
      keep: 5,
      text: `Cả năm có ${approved} việc được duyệt; ${done} việc hoàn thành đủ chỉ tiêu, trong đó ${onTime} việc đúng hạn, với ${evidence} minh chứng.`,
    },
    ...(byArea.length > 0 ? [{ keep: 7, text: `Theo nội dung: ${byArea.join('; ')}.` }] : []),
    ...(difficulties.length > 0
      ? [{ keep: 8, text: `Trong năm có ${difficulties.length} vướng mắc, đề xuất được nêu; đã giải quyết ${solved}.` }]
      : []),
    {
      keep: 3,
      text: sentence(
        `${communeOf(draft)} chúc mừng các tập thể, cá nhân có thành tích và cảm ơn Nhân dân đã cùng tham gia`,
      ),
    },
  ];
}
