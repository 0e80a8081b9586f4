import { CRITERIA, type CriterionProvision, RUBRIC_SOURCE } from '../criteria.ts';
import { INDEX_CRITERIA, type IndexProvision } from '../index-criteria.ts';
import { GENERAL_AND_TASKS } from './general-and-tasks.ts';
import { SERVICE_QUALITY_INDEX } from './service-quality-index.ts';

/** A rubric for persons and collectives that a commune can take as it is. */
export interface ReadyRubric {
  readonly label: string;
  readonly source: string;
  readonly criteria: readonly CriterionProvision[];
}

/** An index of the commune that it can take as it is. */
export interface ReadyIndex {
  readonly label: string;
  readonly source: string;
  readonly criteria: readonly IndexProvision[];
}

export const DEFAULT_RUBRIC = 'proposed';
export const DEFAULT_INDEX = 'proposed';

/** The ready rubrics of the setting "Bộ tiêu chí mẫu", by code. */
export const READY_RUBRICS: Readonly<Record<string, ReadyRubric>> = {
  [DEFAULT_RUBRIC]: {
    label: 'Bộ mẫu: 30 + 70, cộng, trừ tối đa 10 (tự chọn)',
    source: RUBRIC_SOURCE,
    criteria: CRITERIA,
  },
  'nd-335': GENERAL_AND_TASKS,
};

/** The ready indexes of the setting "Bộ chỉ số mẫu", by code. */
export const READY_INDEXES: Readonly<Record<string, ReadyIndex>> = {
  [DEFAULT_INDEX]: {
    label: 'Bộ chỉ số mẫu: 8 lĩnh vực, 70 + 30 (tự chọn)',
    source: RUBRIC_SOURCE,
    criteria: INDEX_CRITERIA,
  },
  'qd-766': SERVICE_QUALITY_INDEX,
};
