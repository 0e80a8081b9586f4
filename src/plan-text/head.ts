import { NO_DISTRICTS_FROM } from '../provisions/legal-profiles.ts';
import { DAY, dayOf } from './days.ts';
import { type Finding, finding, firstPiece, type Piece, piecesOf } from './finding.ts';
import { isBase } from './legal-bases.ts';
import type { Paragraph } from './paragraphs.ts';

/** How many paragraphs the heads of a letter take at the most. */
const HEAD_LENGTH = 14;

const COMMUNE = 'xã|phường|thị trấn|đặc khu';
const ABOVE = 'huyện|quận|thị xã|thành phố|tỉnh';
/** A name of a place: words with capitals, also shouted. */
const NAME = String.raw`(?:\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*| \d+)*|\d{1,2})`;
const UBND = '(?:ủy ban nhân dân|ỦY BAN NHÂN DÂN|Ủy ban nhân dân|Ủy ban Nhân dân|UBND)';
const SHOUTED = String.raw`(\p{Lu}[\p{Lu} '-]*\d*|\d{1,2})`;

const LEVEL: Readonly<Record<string, string>> = {
  XÃ: 'xã',
  PHƯỜNG: 'phường',
  'THỊ TRẤN': 'thị trấn',
  'ĐẶC KHU': 'đặc khu',
  HUYỆN: 'huyện',
  QUẬN: 'quận',
  'THỊ XÃ': 'thị xã',
  'THÀNH PHỐ': 'thành phố',
  TỈNH: 'tỉnh',
};

/** "LƯƠNG ĐIỀN" → "Lương Điền". */
const spoken = (name: string): string =>
  name
    .split(' ')
    .map((word) => (word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    .join(' ')
    .trim();

const place = (level: string, name: string): string => `${LEVEL[level.toUpperCase()] ?? level} ${spoken(name)}`;

/** The commune from the head: "ỦY BAN NHÂN DÂN / XÃ LƯƠNG ĐIỀN", "UBND XÃ …"; else who says "UBND xã … xây dựng kế hoạch". */
function commune(head: readonly Paragraph[], body: readonly Paragraph[]): Finding[] {
  const shouted = firstPiece(head, new RegExp(`^(?:${UBND} )?(XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) ${SHOUTED}$`, 'u'));
  if (shouted) return [finding('commune', place(shouted.parts[0] ?? '', shouted.parts[1] ?? ''), shouted)];
  const said = firstPiece(
    body,
    new RegExp(`${UBND} (${COMMUNE}) (${NAME}) (?:xây dựng|ban hành|triển khai|phát động|tổ chức)`, 'u'),
  );
  return said ? [finding('commune', place(said.parts[0] ?? '', said.parts[1] ?? ''), said)] : [];
}

/** Who has issued the plan, where that is no commune: "UBND huyện Bắc Hồ"; null for the plan of a commune. */
export function issuerAbove(all: readonly Paragraph[]): Finding | null {
  const head = all.slice(0, HEAD_LENGTH);
  if (firstPiece(head, new RegExp(`^(?:${UBND} )?(XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) ${SHOUTED}$`, 'u'))) return null;
  const above = firstPiece(head, new RegExp(`^(?:${UBND} )?(HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH) ${SHOUTED}$`, 'u'));
  return above && finding('superior', `UBND ${place(above.parts[0] ?? '', above.parts[1] ?? '')}`, above);
}

/** Whether such a level stood right above a commune on the day of the plan; '' is unknown. Cities have been both. */
function isRightAbove({ value }: Finding, day: string): boolean {
  if (value.startsWith('UBND thành phố')) return true;
  return value.startsWith('UBND tỉnh') ? day >= NO_DISTRICTS_FROM : day < NO_DISTRICTS_FROM;
}

/** The level above: in the head, or where the plan says by whom people are rewarded, with the full name from elsewhere. */
function superior(head: readonly Paragraph[], all: readonly Paragraph[]): Finding[] {
  const above = firstPiece(head, new RegExp(`^${UBND} (HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH) ${SHOUTED}$`, 'u'));
  if (above) return [finding('superior', `UBND ${place(above.parts[0] ?? '', above.parts[1] ?? '')}`, above)];
  const rewarded = firstPiece(
    all,
    new RegExp(
      `(?:được|đề nghị|trình) (?:Chủ tịch )?${UBND} (${ABOVE})(?: (${NAME}))?(?: xét| xem xét| tặng)*(?:,? (?:[Gg]iấy )?khen(?: thưởng)?)`,
      'u',
    ),
  );
  if (!rewarded) return [];
  const [level = '', name = ''] = rewarded.parts;
  if (name !== '') return [finding('superior', `UBND ${level} ${name}`, rewarded)];
  const named = all.flatMap((paragraph) => piecesOf(paragraph, new RegExp(`${UBND} ${level} (${NAME})`, 'u')));
  const names = new Set(named.map(({ parts }) => parts[0]));
  const [only] = named;
  if (!only || names.size !== 1) return [];
  return [
    finding('superior', `UBND ${level} ${only.parts[0]}`, { ...only, words: `${rewarded.words}” và “${only.words}` }),
  ];
}

/** The province by its full name, or the city that is one (only after the districts); "tỉnh" without a name says nothing. */
function province(head: readonly Paragraph[], all: readonly Paragraph[], day: string): Finding[] {
  const levels = day >= NO_DISTRICTS_FROM ? 'TỈNH|THÀNH PHỐ' : 'TỈNH';
  const shouted = firstPiece(head, new RegExp(`^(?:${UBND} )?(${levels}) ${SHOUTED}$`, 'u'));
  if (shouted) return [finding('province', place(shouted.parts[0] ?? '', shouted.parts[1] ?? ''), shouted)];
  const named = all.flatMap((paragraph) => piecesOf(paragraph, new RegExp(`(?<!\\p{L})tỉnh (${NAME})`, 'u')));
  const names = new Set(named.map(({ parts }) => parts[0]));
  const [only] = named;
  return only && names.size === 1 ? [finding('province', `tỉnh ${only.parts[0]}`, only)] : [];
}

function numberAndDate(head: readonly Paragraph[]): Finding[] {
  const number = firstPiece(head, /(?:^|\s[-–] )số\s*:?\s*(\d+)\s*\/\s*(KH\s*-\s*[\p{Lu}-]+)/iu);
  const date = firstPiece(head, new RegExp(`(?:^|\\s[-–] )[\\p{L}\\d\\s.]{2,40},\\s*${DAY}`, 'iu'));
  const day = date && dayOf(date.parts);
  return [
    ...(number
      ? [finding('plan-number', `${number.parts[0]}/${(number.parts[1] ?? '').replace(/\s/g, '')}`, number)]
      : []),
    ...(date && day ? [finding('plan-date', day, date)] : []),
  ];
}

/** The year of the contest from the title ("… năm 2023"); the period from "giai đoạn 2021 - 2025". */
function yearAndPeriod(all: readonly Paragraph[]): Finding[] {
  const at = all.findIndex(({ match }) => /^kế hoạch/iu.test(match) && match.length < 200);
  const title = at < 0 ? [] : all.slice(at, at + 3);
  const titled = title.flatMap((paragraph) =>
    piecesOf(paragraph, /(?<!ngày \d{1,2} tháng \d{1,2} |đến |hết )năm (20\d\d)/iu),
  );
  const period = all
    .filter((paragraph) => !isBase(paragraph))
    .flatMap((paragraph) => piecesOf(paragraph, /giai đoạn (20\d\d)\s*[-–—]\s*(20\d\d)/iu));
  return [
    ...titled.map((piece) => finding('year', piece.parts[0] ?? '', piece)),
    ...period.flatMap((piece: Piece) => [
      finding('period-from', piece.parts[0] ?? '', piece),
      finding('period-to', piece.parts[1] ?? '', piece),
    ]),
  ];
}

/** What the heads and the title of a plan say: commune, levels above, number, date, year, period. */
export function readHead(all: readonly Paragraph[]): Finding[] {
  const head = all.slice(0, HEAD_LENGTH);
  const own = numberAndDate(head);
  const day = own.find(({ key }) => key === 'plan-date')?.value ?? '';
  const issuer = issuerAbove(all);
  return [
    ...(issuer ? [] : commune(head, all)),
    ...(issuer ? [issuer] : superior(head, all)).filter((one) => isRightAbove(one, day)),
    ...province(head, all, day),
    ...own,
    ...yearAndPeriod(all),
  ];
}
