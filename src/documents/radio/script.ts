import type { Participant } from '../../contest/participants.ts';
import { readInFull } from '../../provisions/abbreviations.ts';
import { SCRIPT_SECONDS } from '../../provisions/radio.ts';
import { spoken } from '../../vietnamese/spoken.ts';
import { BLANK, type Draft, listed } from '../draft.ts';

/** A sentence of a bulletin as written, figures in digits. */
export interface Line {
  /** 1 is kept first where the time is short. */
  readonly keep: number;
  readonly text: string;
  /** What is said instead where there is time. */
  readonly longer?: string;
}

/** A bulletin of one length, as it is read aloud. */
export interface Script {
  readonly seconds: (typeof SCRIPT_SECONDS)[number];
  readonly paragraphs: readonly string[];
  readonly syllables: number;
  /** Seconds it takes at the speed of the settings. */
  readonly reads: number;
}

/** Syllables a reader says: words, parts joined by a hyphen each for itself. */
export const syllablesOf = (text: string): number =>
  text.split(/[\s-]+/).filter((word) => /\p{L}|…/u.test(word)).length;

const MINUTE = 60;
const secondsFor = (syllables: number, speed: number): number => Math.ceil((syllables * MINUTE) / speed);

const UNREAD = /[\d@/]|\p{Lu}{2}|www\./u;

/** Words nobody has said how to read: codes, addresses, figures of two readings, short forms that are not known. */
const unreadIn = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => word.replace(/^[“"(‘']+|[”").,;:!?’']+$/gu, ''))
    .filter((word) => UNREAD.test(word));

/** Without the capital of a beginning; a name or short form keeps its own. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** "bà Nguyễn Thị Hòa", as in the middle of a sentence; collectives as they are. */
export const calledBy = ({ title, name }: Participant): string =>
  title === '' ? name : `${title.toLowerCase()} ${name}`;

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The lines that fit, most important first, in the order of the bulletin; then longer words where there is room. */
function fitted(lines: readonly Line[], room: number): ReadonlyMap<Line, string> {
  const chosen = new Map<Line, string>();
  const ranked = [...lines].sort((a, b) => a.keep - b.keep); // stable
  let left = room;
  const take = (line: Line, text: string, instead: number): void => {
    const more = syllablesOf(text) - instead;
    if (more > left) return;
    chosen.set(line, text);
    left -= more;
  };
  for (const line of ranked) take(line, line.text, 0);
  for (const line of ranked) {
    const now = chosen.get(line);
    if (now !== undefined && line.longer !== undefined) take(line, line.longer, syllablesOf(now));
  }
  return chosen;
}

/** The scripts of a bulletin, one of each length, none longer than its time; tells the draft what cannot be read aloud. */
export function scriptsOf(lines: readonly Line[], draft: Draft): Script[] {
  const speed = Math.max(1, draft.settings.radioSpeed);
  const own = listed(draft.settings.text('radio-readings')).flatMap((item) => {
    const [short = '', full = ''] = item.split('=').map((part) => part.trim());
    return short !== '' && full !== '' ? [[short, full] as const] : [];
  });
  const read = (text: string): string => upperFirst(spoken(readInFull(text, own)).trim());
  const said = lines.map(({ keep, text, longer }): Line => {
    return { keep, text: read(text), ...(longer === undefined ? {} : { longer: read(longer) }) };
  });
  const unread = new Set(said.flatMap(({ text, longer = '' }) => [...unreadIn(text), ...unreadIn(longer)]));
  if (unread.size > 0)
    draft.remark(
      `Chưa biết cách đọc: ${[...unread].join(', ')}. Ghi vào mục “Cách đọc chữ viết tắt” (tab Cấu hình) hoặc sửa lời văn.`,
    );
  return SCRIPT_SECONDS.map((seconds): Script => {
    const chosen = fitted(said, Math.floor((seconds * speed) / MINUTE));
    if (said.some((line) => line.keep === 1 && !chosen.has(line)))
      draft.remark(`Bản ${seconds} giây không đủ chỗ cho phần chính; rút gọn lời văn hoặc xem lại tốc độ đọc.`);
    const paragraphs = said.flatMap((line) => chosen.get(line) ?? []);
    const syllables = paragraphs.reduce((sum, text) => sum + syllablesOf(text), 0);
    return { seconds, paragraphs, syllables, reads: secondsFor(syllables, speed) };
  });
}

/** "ngày 06/3/2023", or the blank. */
export const dayOr = (day: string | null): string =>
  `ngày ${day === null ? BLANK : day.split('-').reverse().join('/')}`;

/** Ends with one full stop. */
export const sentence = (text: string): string => `${text.replace(/[.;:,\s]+$/, '')}.`;
