import { RULES } from '../contest/rules/index.ts';
import { tabOf } from '../tabs/index.ts';
import { cellOf } from '../tabs/sentence.ts';
import type { Issue, Place, WrittenCell } from '../workbook.ts';
import type { View } from './report.ts';

const SOURCES = new Map(RULES.map((rule) => [rule.id, rule.source]));
const TAB_FAULT = 'Cấu trúc tab (tự chọn)';

/** The clause or article an issue rests on: by the law of the decision where that matters, else by its rule. */
export const sourceOf = ({ rule, source }: Issue): string => source ?? SOURCES.get(rule) ?? TAB_FAULT;

/** A cell by its name, as a link to it; '' where there is no such cell. `withTab`: "Phiếu chấm, ô E225". */
export function cellLink(at: Place, { reading }: View, withTab = false): WrittenCell {
  const cell = cellOf(at, reading.tableOf);
  const { name } = tabOf(at.tab);
  if (cell === '') return withTab ? name : '';
  return { text: withTab ? `${name}, ô ${cell}` : cell, linkTab: name, linkCell: cell };
}
