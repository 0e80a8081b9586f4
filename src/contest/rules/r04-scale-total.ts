import { compare, type Rational, subtract, sum, toShortText } from '../rational.ts';
import type { ParticipantKind } from '../records.ts';
import type { Finding, RowRule } from './rule.ts';

const WHOM: Readonly<Record<ParticipantKind, string>> = { individual: 'cá nhân', collective: 'tập thể' };

/** The maxima of a rubric do not add up to the scale of the settings. */
export const scaleTotal: RowRule = {
  id: 'R04',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (thang điểm)',
  sentence: 'Tab {tab}, ô {cell}: {what} cộng lại là {total} điểm, Cấu hình ghi {scale}.',
  remedy: 'Sửa điểm tối đa của các tiêu chí, hoặc sửa điểm tối đa trong Cấu hình.',
  find: ({ rubric, indexLines, settings }) => {
    const { scaleMax, bonusMax, indexMax } = settings;
    const finding = (what: string, total: Rational, scale: Rational, key: string): Finding => ({
      at: settings.place(key),
      participants: [],
      values: { what, total: toShortText(total), scale: toShortText(scale) },
    });
    const ofRubric = (['individual', 'collective'] as const).flatMap((kind): Finding[] => {
      const own = rubric.criteria.filter(({ group, row: { appliesTo } }) => {
        const applies = appliesTo === null || appliesTo === 'all' || appliesTo === kind;
        return applies && (group === 'A' || group === 'B');
      });
      if (own.length === 0 || own.some(({ definition }) => definition === null)) return [];
      const total = sum(own.flatMap(({ definition }) => (definition ? [definition.worth] : [])));
      // A scale of 110 = 100 + 10 counts the bonus in.
      const fits = compare(total, scaleMax) === 0 || compare(total, subtract(scaleMax, bonusMax)) === 0;
      return fits ? [] : [finding(`nhóm A và B của ${WHOM[kind]}`, total, scaleMax, 'scale-max')];
    });
    const inIndex = indexLines.filter(({ row }) => row.effect === null);
    if (inIndex.length === 0 || inIndex.some(({ definition }) => definition === null)) return ofRubric;
    const total = sum(inIndex.flatMap(({ definition }) => (definition ? [definition.worth] : [])));
    return compare(total, indexMax) === 0
      ? ofRubric
      : [...ofRubric, finding('Bộ chỉ số', total, indexMax, 'index-max')];
  },
};
