import { CRITERIA, type CriterionProvision, RUBRIC_SOURCE } from '../criteria.ts';
import { INDEX_CRITERIA, type IndexProvision } from '../index-criteria.ts';
import { GENERAL_AND_TASKS } from './general-and-tasks.ts';
import { DEFAULT_INDEX, DEFAULT_RUBRIC, INDEX_LABELS, RUBRIC_LABELS } from './labels.ts';
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

/** Rubrics and indexes that a commune can take as they are, by the code of their setting. */
export interface ReadyMade {
  readonly rubrics: Readonly<Record<string, ReadyRubric>>;
  readonly indexes: Readonly<Record<string, ReadyIndex>>;
}

/** All of them; in the project at Google a file of its own, read by the items that need it. */
export const READY_MADE: ReadyMade = {
  rubrics: {
    [DEFAULT_RUBRIC]: { label: RUBRIC_LABELS[DEFAULT_RUBRIC], source: RUBRIC_SOURCE, criteria: CRITERIA },
    'nd-335': GENERAL_AND_TASKS,
  },
  indexes: {
    [DEFAULT_INDEX]: { label: INDEX_LABELS[DEFAULT_INDEX], source: RUBRIC_SOURCE, criteria: INDEX_CRITERIA },
    'qd-766': SERVICE_QUALITY_INDEX,
  },
};
