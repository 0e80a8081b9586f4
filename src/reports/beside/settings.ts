import { SETTINGS } from '../../provisions/settings.ts';
import type { OutputRow } from '../../tabs/blocks.ts';
import { settings } from '../../tabs/settings.ts';
import type { TabChange } from '../../workbook.ts';
import type { View } from '../report.ts';
import { beside } from './beside.ts';

const PROVISIONS = new Map(SETTINGS.map((provision) => [provision.key, provision]));

/** Meaning and source beside each setting, wherever its row stands. */
export function settingMeanings(view: View): TabChange[] {
  const rows = view.outcome.facts.input.settings.flatMap(({ row, key }): [number, OutputRow][] => {
    const provision = PROVISIONS.get(key);
    return provision ? [[row, { meaning: provision.meaning, source: provision.source }]] : [];
  });
  return beside(settings.id, ['meaning', 'source'], new Map(rows), view);
}
