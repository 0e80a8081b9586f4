import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFixedText } from '../../../src/contest/rational.ts';
import { draftOf } from '../../../src/documents/draft.ts';
import { exemplarLines } from '../../../src/documents/radio/exemplar.ts';
import { launchLines, midYearLines, resultLines } from '../../../src/documents/radio/movement.ts';
import { type Line, scriptsOf, syllablesOf } from '../../../src/documents/radio/script.ts';
import { summaryReport } from '../../../src/reports/summary.ts';
import type { View } from '../../../src/tabs/view.ts';
import { numberInWords } from '../../../src/vietnamese/number-words.ts';
import { groupDigits } from '../../../src/vietnamese/numbers.ts';
import type { CellValue } from '../../../src/workbook.ts';
import { DECISION_DAY, sampleTabs } from '../../sample-commune.ts';
import { type TypedTabs, viewOf } from '../../typed-workbook.ts';

type Row = Readonly<Record<string, CellValue>>;

const SAMPLE: Readonly<Record<string, readonly Row[]>> = sampleTabs();
const sample = viewOf(SAMPLE as TypedTabs, DECISION_DAY);

/** The sample commune with other settings and other rows. */
function commune(settings: Readonly<Record<string, string>> = {}, tabs: Record<string, readonly Row[]> = {}): View {
  const kept = (SAMPLE.settings ?? []).filter(({ key }) => !(String(key) in settings));
  const more = Object.entries(settings).map(([key, value]) => ({ key, value }));
  return viewOf({ ...SAMPLE, settings: [...kept, ...more], ...tabs } as TypedTabs, DECISION_DAY);
}

const linesOf = (view: View): Line[][] => {
  const draft = draftOf(view);
  const people = view.outcome.standings.map((standing) => exemplarLines(draft, standing));
  return [launchLines(draft), midYearLines(draft), resultLines(draft), ...people];
};
const written = (lines: readonly Line[]): string => lines.map(({ text, longer }) => longer ?? text).join('\n');
const found = (text: string, pattern: RegExp): string[] => [...(pattern.exec(text) ?? [])].slice(1);

/** Numbers of the written lines, as digits. */
const figures = (text: string): number[] =>
  [...text.matchAll(/(?<![\d,./])\d+(?![\d,./]*\d)/g)].map(([n]) => Number(n));

const told = (view: View, code: string): string => {
  const standing = view.outcome.standingOf(code);
  if (!standing) throw new Error(`${code} is not on the scoreboard`);
  return written(exemplarLines(draftOf(view), standing));
};

describe('the bulletin of the results', () => {
  it.each([
    ['the sample commune', sample],
    ['four places', commune({ 'gift-quota': '4' })],
    ['no budget', commune({ 'budget-vnd': '', 'gift-vnd': '450.000' })],
    ['other levels', commune({ 'exemplary-min': '85' })],
  ])('has the figures of the lists and of Báo cáo: %s', (_, view) => {
    const text = written(resultLines(draftOf(view)));
    const { gifts, superior, standings, facts } = view.outcome;
    const sum = gifts.gifts.length * (facts.settings.giftVnd ?? 0);
    expect(found(text, /tặng quà cho (\d+) cá nhân, tổng trị giá ([\d.]+) đồng/)).toEqual([
      String(gifts.gifts.length),
      groupDigits(sum),
    ]);
    for (const { standing } of gifts.gifts) expect(text).toContain(standing.score.participant.name);
    expect(found(text, /khen thưởng (\d+) cá nhân/)).toEqual([String(superior.proposed.length)]);
    expect(found(text, /có (\d+) cá nhân, tập thể được chấm điểm/)).toEqual([
      String(standings.filter(({ score }) => score.total !== null).length),
    ]);
    const sums = summaryReport.lines(view).find(({ cells }) => cells[0] === 'Cộng')?.cells ?? [];
    const [, , , approved, done, onTime, , evidence] = sums.map(String);
    expect(found(text, /có (\d+) việc được duyệt; (\d+) việc .* (\d+) việc đúng hạn, với (\d+) minh chứng/)).toEqual([
      approved,
      done,
      onTime,
      evidence,
    ]);
  });

  it('names nobody before the council has voted', () => {
    const view = commune({}, { ballots: [] });
    const draft = draftOf(view);
    expect(written(resultLines(draft))).toContain('Danh sách khen thưởng: …….');
    expect(written(resultLines(draft))).not.toContain('Nguyễn Thị Hòa');
    expect(draft.missing).toContain('Phiếu của Hội đồng (tab Bỏ phiếu)');
    expect(draft.remarks).toContain('Hội đồng chưa bỏ phiếu: bản tin kết quả chưa phát được.');
  });

  it('names collectives only once the council has voted on them', () => {
    const text = (more: readonly Row[]): string =>
      written(resultLines(draftOf(commune({}, { ballots: [...(SAMPLE.ballots ?? []), ...more] }))));
    expect(text([])).not.toContain('Tập thể được khen');
    const vote = { participant: 'TT01', agree: '9', disagree: '0', blank: '0' };
    expect(text([vote])).toContain('Tập thể được khen: Bộ phận Tiếp nhận và Trả kết quả (một cửa) xã.');
  });

  it('tells by the position whoever shares the name with another', () => {
    const [line] = resultLines(draftOf(sample)).filter(({ text }) => text.startsWith('Đó là'));
    expect(line?.text).toContain('ông Nguyễn Văn An, Công chức Địa chính');
    expect(line?.text).toContain('bà Nguyễn Thị Hòa; ');
  });
});

describe('the bulletin in mid-year', () => {
  it('counts what was due and finished by the day of the review', () => {
    const tasks = [
      { id: '1', dueOn: { date: '2023-05-10' }, completedOn: { date: '2023-05-12' } },
      { id: '2', dueOn: { date: '2023-06-20' }, completedOn: { date: '2023-07-01' } },
      { id: '3', dueOn: { date: '2023-06-28' } },
      { id: '4', dueOn: { date: '2023-06-29' } },
      { id: '5', dueOn: { date: '2023-06-10' }, completedOn: { date: '2023-06-01' }, status: 'Đã gửi' },
    ].map((row) => ({ participant: 'CB01', task: 'Việc', target: '1', status: 'Đã duyệt', ...row }));
    const none = Object.fromEntries(['3.2', '3.3', '3.4', '3.5'].map((area) => [`register-${area}`, []]));
    const view = commune({ 'mid-year-review-on': '28/6/2023' }, { ...none, 'register-3.1': tasks });
    const text = written(midYearLines(draftOf(view)));
    expect(text).toContain('có 1 cá nhân, tập thể đăng ký 4 việc đã được duyệt');
    expect(text).toContain('ngày 28/06/2023, có 3 việc đến hạn; đã xong 1 việc, còn 2 việc chưa xong');
  });
});

describe('the bulletin of an exemplar', () => {
  it('has the total and rank of the scoreboard, the vote and the gift', () => {
    const text = told(sample, 'CB13');
    expect(text).toContain('Bà đạt 95,25 điểm, xếp thứ 1 trên 41 cá nhân, mức “tiêu biểu, xuất sắc”.');
    expect(text).toContain('thông qua với 9 trên 9 phiếu đồng ý');
    expect(text).toContain('tặng quà trị giá 300.000 đồng');
  });

  it('uses the story only once the officer has confirmed it', () => {
    const story = 'Bố trí ngày không hẹn tại bộ phận một cửa';
    expect(told(sample, 'CB13')).not.toContain(story);
    const exemplars = (SAMPLE.exemplars ?? []).map((row) => ({ ...row, confirmed: 'Có', consent: 'Có' }));
    const view = commune({}, { exemplars });
    expect(told(view, 'CB13')).toContain(story);
    const draft = draftOf(view);
    const standing = view.outcome.standingOf('CB13');
    if (standing) exemplarLines(draft, standing);
    expect(draft.remarks.filter((remark) => remark.startsWith('Chưa phát được'))).toEqual([]);
  });

  it('says what keeps somebody off the air: a block, a vote that failed, no consent', () => {
    const remark = (code: string): string => {
      const draft = draftOf(sample);
      const standing = sample.outcome.standingOf(code);
      if (standing) exemplarLines(draft, standing);
      return draft.remarks[0] ?? '';
    };
    expect(remark('CB06')).toContain('đang vướng C10 (tab Kiểm tra)');
    expect(remark('CB12')).toContain('Hội đồng đồng ý 62,50%, cần từ 80,00%');
    expect(remark('CB13')).toBe(
      'Chưa phát được: Nội vụ chưa xác nhận thành tích, nên lời trong cột Thành tích chưa được dùng; chưa ghi người được nêu đồng ý phát.',
    );
  });

  it('tells only of tasks that reached their target as assessed and have evidence', () => {
    const task = (id: string, more: Row): Row => ({
      id,
      participant: 'CB01',
      task: `Việc số hóa ${'ABC'.charAt(Number(id) - 1)}`,
      target: '10',
      unitOfMeasure: 'hồ sơ',
      assessedResult: '10',
      evidence: 'MC',
      status: 'Đã duyệt',
      ...more,
    });
    const tasks = [task('1', {}), task('2', { evidence: '' }), task('3', { assessedResult: '9', result: '10' })];
    const none = Object.fromEntries(['3.2', '3.3', '3.4', '3.5'].map((area) => [`register-${area}`, []]));
    const text = told(commune({}, { ...none, 'register-3.1': tasks }), 'CB01');
    expect(text).toContain('có 3 việc được duyệt; 1 việc đủ chỉ tiêu, có minh chứng');
    expect(text).toContain('Việc “Việc số hóa A”: chỉ tiêu 10 hồ sơ, kết quả 10 hồ sơ.');
    expect(text).not.toMatch(/số hóa [BC]/);
  });
});

describe('scriptsOf', () => {
  const draft = (settings: Readonly<Record<string, string>> = {}) => draftOf(commune(settings));

  it('reads what the settings say, and lists the short forms nobody has explained', () => {
    const [open, known] = [draft(), draft({ 'radio-readings': 'VNPT=vi en pi ti' })];
    const lines = [{ keep: 1, text: 'UBND xã và VNPT giải quyết TTHC, DVC cho TDP số 4.' }];
    expect(scriptsOf(lines, known)[0]?.paragraphs).toEqual([
      'Ủy ban nhân dân xã và vi en pi ti giải quyết thủ tục hành chính, dịch vụ công cho tổ dân phố số bốn.',
    ]);
    expect(known.remarks).toEqual([]);
    scriptsOf([...lines, { keep: 1, text: 'Mã 3.2-024 đạt 8/9.' }], open);
    expect(open.remarks).toEqual([
      'Chưa biết cách đọc: VNPT, 3.2-024, 8/9. Ghi vào mục “Cách đọc chữ viết tắt” (tab Cấu hình) hoặc sửa lời văn.',
    ]);
  });

  it('keeps the weightiest sentences of what fits, in their order, and tells more where there is time', () => {
    const ten = 'một hai ba bốn năm sáu bảy tám chín mười';
    const lines = [
      { keep: 2, text: `${ten} a`, longer: `${ten} ${ten} a` },
      { keep: 3, text: `${ten} b` },
      { keep: 1, text: `${ten} c` },
    ];
    const [short, middle] = scriptsOf(lines, draft({ 'radio-speed': '25' }));
    expect(short?.paragraphs.map((text) => text.at(-1))).toEqual(['a', 'c']);
    expect(middle?.paragraphs.map(syllablesOf)).toEqual([21, 11, 11]);
    expect([short?.syllables, short?.reads]).toEqual([22, 53]);
  });

  it('says so where not even the main sentence fits', () => {
    const slow = draft({ 'radio-speed': '1' });
    expect(scriptsOf([{ keep: 1, text: 'Kính thưa toàn thể Nhân dân.' }], slow)[0]?.paragraphs).toEqual([]);
    expect(slow.remarks[0]).toBe('Bản 60 giây không đủ chỗ cho phần chính; rút gọn lời văn hoặc xem lại tốc độ đọc.');
  });
});

describe('every script of any commune', () => {
  const ROWS = ['roster', 'register-3.1', 'register-3.2', 'register-3.5', 'score-sheets', 'ballots', 'exemplars'];
  const communes = fc.record({
    settings: fc.record({
      'gift-quota': fc.constantFrom('', '0', '3', '40'),
      'budget-vnd': fc.constantFrom('', '900.000', '9.000.000'),
      'radio-speed': fc.integer({ min: 1, max: 260 }).map(String),
      'mid-year-review-on': fc.constantFrom('', '15/6/2023'),
      commune: fc.constantFrom('', 'xã Thanh Mộc'),
    }),
    tabs: fc.record(Object.fromEntries(ROWS.map((tab) => [tab, fc.subarray([...(SAMPLE[tab] ?? [])])]))),
  });

  it('keeps its time, has no digit left, and says every number of its sentences', () => {
    fc.assert(
      fc.property(communes, ({ settings, tabs }) => {
        const view = commune(settings, tabs);
        const speed = Number(settings['radio-speed']);
        for (const lines of linesOf(view)) {
          const draft = draftOf(view);
          for (const { seconds, paragraphs, syllables, reads } of scriptsOf(lines, draft)) {
            const all = paragraphs.join('\n');
            expect(reads).toBeLessThanOrEqual(seconds);
            expect(syllables * 60).toBeLessThanOrEqual(seconds * speed);
            expect(all).not.toMatch(/\d|undefined|null|NaN/);
          }
          const [, , longest] = scriptsOf(lines, draftOf(commune({ ...settings, 'radio-speed': '9000' }, tabs)));
          const said = longest?.paragraphs.join(' ') ?? '';
          for (const figure of figures(written(lines)).filter((n) => n > 12))
            expect(said).toContain(numberInWords(figure));
        }
      }),
      { numRuns: 6 },
    );
  });

  it('gives the exemplar the total of the scoreboard', () => {
    for (const standing of sample.outcome.standings) {
      const { total, participant } = standing.score;
      const text = told(sample, participant.code);
      if (total) expect(text).toContain(`đạt ${toFixedText(total, 2)} điểm, xếp thứ ${standing.rank} trên`);
      else expect(text).toContain('đạt ……');
    }
  });
});
