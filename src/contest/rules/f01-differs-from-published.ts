import { differencesFromPublished } from '../publication/publication.ts';
import { at } from '../records.ts';
import type { Finding, ListRule } from './rule.ts';

/** What is computed now is not what was published: the publication stands until it is adjusted. */
export const differsFromPublished: ListRule = {
  id: 'F01',
  stage: 'lists',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (kết quả đã công bố chỉ đổi bằng quyết định điều chỉnh)',
  sentence: '{name}: kết quả tính lại khác bản đã công bố ({words}).',
  remedy: 'Nếu đúng, bấm “Điều chỉnh kết quả đã công bố” với số quyết định; nếu không, trả lại số liệu cũ.',
  find: (listed) =>
    differencesFromPublished(listed).map(({ code, published, words }): Finding => {
      const who = listed.facts.roster.byCode(code);
      const place = published ? at(published.row, 'total') : { tab: 'history', row: null, column: null };
      return { at: place, participants: [code], values: { name: who ? `${who.name} (${code})` : code, words } };
    }),
};
