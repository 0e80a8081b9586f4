import { gravestFirst } from '../issue-levels.ts';
import type { Finder, Finding, Inspected } from './finding.ts';
import { MEND_BOOK } from './finding.ts';
import { hiddenFaults, readFaults } from './headings.ts';
import { obstacles } from './in-the-way.ts';
import { logFaults } from './log.ts';
import { protectionFaults } from './protections.ts';
import { ruleFaults } from './rules.ts';
import { tabFaults } from './tabs.ts';

/** S09: the file's locale or time zone is not Việt Nam's, so that dates and numbers are read otherwise. */
const fileFaults: Finder = ({ workbook, timeZone, locale }) => {
  const fault = (what: string, now: string, wanted: string): Finding => ({
    rule: 'S09',
    level: 'block',
    tab: '',
    cell: '',
    message: `${what} của tệp là ${now}, không phải ${wanted}: ngày và số gõ vào bị hiểu khác đi.`,
    remedy: `${MEND_BOOK}, hoặc Tệp › Cài đặt.`,
    repair: { is: 'lay-out', tab: '' },
  });
  return [
    ...(workbook.locale === locale ? [] : [fault('Ngôn ngữ vùng', workbook.locale, `Việt Nam (${locale})`)]),
    ...(workbook.timeZone === timeZone ? [] : [fault('Múi giờ', workbook.timeZone, timeZone)]),
  ];
};

const FINDERS: readonly Finder[] = [
  fileFaults,
  tabFaults,
  readFaults,
  hiddenFaults,
  ruleFaults,
  protectionFaults,
  obstacles,
  logFaults,
];

/** Everything wrong with the workbook itself, the gravest first. */
export const faultsOfBook = (book: Inspected): Finding[] => gravestFirst(FINDERS.flatMap((find) => find(book)));
