import type { TabDifference } from './compare.ts';
import type { PreviewTab } from './preview.ts';

/** Tabs named in a preview before the rest is only counted (an alert holds little text). */
const NAMED_TABS = 12;

const one = ({ name, created, count }: PreviewTab): string =>
  created ? `• Tạo tab “${name}”` : `• ${name}: ${count} ô`;

/** The counts by tab, one line each, for a preview. */
export function countLines(tabs: readonly PreviewTab[]): string {
  const rest = tabs.slice(NAMED_TABS);
  const more = rest.length > 0 ? [`• và ${rest.length} tab khác`] : [];
  return [...tabs.slice(0, NAMED_TABS).map(one), ...more].join('\n');
}

/** What was done, in one sentence for the log: "Tạo 3 tab; ghi 120 ô ở 4 tab (Bảng điểm, …)." */
export function sentence(differences: readonly TabDifference[]): string {
  const created = differences.filter((tab) => tab.created);
  const written = differences.filter((tab) => !tab.created && tab.cells.length > 0);
  const cells = written.reduce((sum, tab) => sum + tab.cells.length, 0);
  const parts = [
    created.length > 0 ? `tạo ${created.length} tab` : '',
    cells > 0 ? `ghi ${cells} ô (${written.map((tab) => `${tab.name} ${tab.cells.length}`).join(', ')})` : '',
  ].filter((part) => part !== '');
  const text = parts.length > 0 ? parts.join('; ') : 'không đổi ô nào';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
