import { type ContestArea, readAreas } from './areas.ts';
import { type Council, readCouncil } from './council.ts';
import { type PastResult, readHistory } from './history.ts';
import { type Found, type Roster, readRoster } from './participants.ts';
import { at, type ContestInput, type IndexRow, type RegistrationRow, type TabRow } from './records.ts';
import { type Rubric, readRubric, type UnusableDefinition } from './rubric.ts';
import { type IndexLine, readIndexLines, readScoreLines, type ScoreLine, scoreLineFaults } from './score-lines.ts';
import { type Panels, readPanels } from './scoring/panel.ts';
import { readTask, type TaskReading } from './scoring/task.ts';
import { readSettings, type Settings } from './settings.ts';
import { spotAwardFaults } from './spot-awards.ts';
import { type UnusableCell, unusable } from './unusable.ts';

/** A registered task with the person it belongs to and what its cells say. */
export interface Registration {
  readonly row: RegistrationRow;
  readonly found: Found;
  readonly reading: TaskReading;
  /** false: the contest area is switched off or unknown, the row counts for nothing. */
  readonly inContest: boolean;
}

/** What the input tabs say, before any decision. */
export interface Facts {
  readonly input: ContestInput;
  readonly settings: Settings;
  /** The day of the run, yyyy-mm-dd. */
  readonly today: string;
  readonly roster: Roster;
  readonly areas: readonly ContestArea[];
  readonly rubric: Rubric;
  readonly registrations: readonly Registration[];
  readonly scoreLines: readonly ScoreLine[];
  readonly panels: Panels;
  readonly indexLines: readonly IndexLine[];
  /** Rows of the index that only head others. */
  readonly indexHeadings: readonly IndexRow[];
  /** Cells of "Tiêu chí" and "Bộ chỉ số" that define nothing. */
  readonly definitionFaults: readonly UnusableDefinition[];
  readonly council: Council;
  readonly past: readonly PastResult[];
  readonly unusable: readonly UnusableCell[];
}

function registrationFaults({ row, found, reading }: Registration): UnusableCell[] {
  const participants = found.who ? [found.who.code] : [];
  return reading.faults.map((fault) => unusable(at(row, fault.column), fault.typed, fault.problem, '', participants));
}

/** Whether the rubric check (R02) names the cell. */
const isDefinition = ({ tab }: TabRow, column: string): boolean =>
  (tab === 'criteria' || tab === 'index') && column === 'kind';

/** Cells of any input tab whose text its column cannot hold. */
function unreadableCells(input: ContestInput, roster: Roster): UnusableCell[] {
  const rows: readonly ContestInput[keyof ContestInput][number][] = Object.values(input).flat();
  return rows.flatMap((row) => {
    if (row.unreadable.length === 0) return [];
    const named = 'participant' in row ? roster.find(row.participant).who?.code : undefined;
    const owner = row.tab === 'roster' && 'code' in row ? row.code : named;
    return row.unreadable
      .filter(({ column }) => !isDefinition(row, column))
      .map(({ column, typed, problem }) => unusable(at(row, column), typed, problem, '', owner ? [owner] : []));
  });
}

/** Reads the facts out of the typed records; nothing is decided yet. */
export function readFacts(input: ContestInput, today: string): Facts {
  const { settings, faults: settingFaults } = readSettings(input.settings);
  const { areas, faults: areaFaults } = readAreas(input.areas);
  const { rubric, faults: rubricFaults } = readRubric(input.criteria);
  const index = readIndexLines(input.index);
  const roster = readRoster(input.roster);
  const { council, faults: councilFaults } = readCouncil(input.council, input.ballots, roster, settings);
  const { past, faults: historyFaults } = readHistory(input.history, roster);
  const { panels, faults: panelFaults } = readPanels(input.assessors, roster, rubric, settings);
  const scoreLines = readScoreLines(input.scoreSheets, roster, rubric, panels, settings);
  const enabled = new Set(areas.filter((area) => area.enabled).map((area) => area.code));
  const registrations = input.registrations.map((row) => ({
    row,
    found: roster.find(row.participant),
    reading: readTask(row),
    inContest: enabled.has(row.area),
  }));
  const unusableCells = [
    ...settingFaults,
    ...areaFaults,
    ...rubricFaults,
    ...index.faults,
    ...councilFaults,
    ...historyFaults,
    ...spotAwardFaults(input.spotAwards),
    ...unreadableCells(input, roster),
    ...registrations.flatMap(registrationFaults),
    ...scoreLines.flatMap(scoreLineFaults),
    ...panelFaults,
  ];
  return {
    input,
    settings,
    today,
    roster,
    areas,
    rubric,
    registrations,
    scoreLines,
    panels,
    indexLines: index.lines,
    indexHeadings: index.headings,
    definitionFaults: [...rubric.definitionFaults, ...index.definitionFaults],
    council,
    past,
    unusable: unusableCells,
  };
}
