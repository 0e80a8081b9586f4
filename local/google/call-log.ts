/** What a service call costs at Google: a round trip that reads, a buffered write, a structural change, a flush, or nothing. */
export type CallClass = 'read' | 'write' | 'structure' | 'flush' | 'other';

const STRUCTURE = new Set([
  'Spreadsheet.insertSheet',
  'Spreadsheet.deleteSheet',
  'Spreadsheet.duplicateActiveSheet',
  'Spreadsheet.moveActiveSheet',
  'Spreadsheet.deleteActiveSheet',
  'Spreadsheet.setNamedRange',
  'Spreadsheet.removeNamedRange',
  'Spreadsheet.addEditor',
  'Spreadsheet.addEditors',
  'Spreadsheet.removeEditor',
  'Spreadsheet.setSpreadsheetLocale',
  'Spreadsheet.setSpreadsheetTimeZone',
  'Spreadsheet.rename',
  'Spreadsheet.insertRowsAfter',
  'Spreadsheet.insertColumnsAfter',
  'Spreadsheet.deleteRows',
  'Sheet.insertRowsAfter',
  'Sheet.insertRowsBefore',
  'Sheet.insertRowAfter',
  'Sheet.insertRowBefore',
  'Sheet.insertRows',
  'Sheet.deleteRow',
  'Sheet.deleteRows',
  'Sheet.insertColumnsAfter',
  'Sheet.insertColumnsBefore',
  'Sheet.insertColumnAfter',
  'Sheet.insertColumnBefore',
  'Sheet.insertColumns',
  'Sheet.deleteColumn',
  'Sheet.deleteColumns',
  'Sheet.protect',
  'Sheet.copyTo',
  'Sheet.setName',
  'Range.protect',
  'Range.createFilter',
  'NamedRange.remove',
  'Filter.remove',
  'Protection.remove',
  'Protection.setDescription',
  'Protection.setWarningOnly',
  'Protection.addEditor',
  'Protection.addEditors',
  'Protection.removeEditor',
  'Protection.removeEditors',
  'Protection.setDomainEdit',
  'Protection.setRange',
  'Protection.setUnprotectedRanges',
]);

/** Calls whose answer Google's server must give; other getters answer from what the script already has. */
const READ = new Set([
  'Spreadsheet.getSheets',
  'Spreadsheet.getSheetByName',
  'Spreadsheet.getSpreadsheetTimeZone',
  'Spreadsheet.getSpreadsheetLocale',
  'Spreadsheet.getEditors',
  'Spreadsheet.getOwner',
  'Spreadsheet.getNamedRanges',
  'Spreadsheet.getRangeByName',
  'Spreadsheet.getLastRow',
  'Spreadsheet.getLastColumn',
  'Spreadsheet.getDataRange',
  'Spreadsheet.getProtections',
  'Spreadsheet.getNumSheets',
  'Spreadsheet.getName',
  'Spreadsheet.getActiveSheet',
  'Spreadsheet.getActiveRange',
  'SpreadsheetApp.getActiveSheet',
  'SpreadsheetApp.getActiveRange',
  'Sheet.getLastRow',
  'Sheet.getLastColumn',
  'Sheet.getMaxRows',
  'Sheet.getMaxColumns',
  'Sheet.getDataRange',
  'Sheet.getName',
  'Sheet.getSheetId',
  'Sheet.getIndex',
  'Sheet.isSheetHidden',
  'Sheet.getFrozenRows',
  'Sheet.getFrozenColumns',
  'Sheet.getProtections',
  'Sheet.getConditionalFormatRules',
  'Sheet.getFilter',
  'Sheet.getColumnWidth',
  'Sheet.getRowHeight',
  'Sheet.getTabColor',
  'Sheet.getTabColorObject',
  'Sheet.getSheetValues',
  'Sheet.isRowHiddenByUser',
  'Sheet.isColumnHiddenByUser',
  'Protection.getDescription',
  'Protection.isWarningOnly',
  'Protection.getEditors',
  'Protection.canDomainEdit',
  'Protection.canEdit',
  'Protection.getRange',
  'Protection.getUnprotectedRanges',
  'NamedRange.getName',
  'NamedRange.getRange',
  'Filter.getRange',
  'Properties.getProperty',
  'Properties.getProperties',
  'Properties.getKeys',
  'Cache.get',
  'Cache.getAll',
  'Session.getActiveUser',
  'Session.getEffectiveUser',
]);
/** Getters of a range that only say where it is. */
const PLACE = new Set([
  'getRow',
  'getColumn',
  'getNumRows',
  'getNumColumns',
  'getHeight',
  'getWidth',
  'getLastRow',
  'getLastColumn',
  'getA1Notation',
  'getSheet',
  'getCell',
  'getGridId',
  'getRowIndex',
  'getColumnIndex',
  'offset',
  'activate',
  'getRangeList',
]);
const WRITE_TYPES = new Set(['Sheet', 'Range', 'RangeList', 'NamedRange', 'Filter', 'Properties', 'Cache']);
const SHEET_VIEWS = new Set([
  'getRange',
  'getRangeList',
  'getParent',
  'activate',
  'setActiveSelection',
  'setActiveRange',
  'asDataSourceSheet',
]);

/** The class of a member, from its type and name. */
export function classOf(type: string, member: string): CallClass {
  const name = `${type}.${member}`;
  if (name === 'SpreadsheetApp.flush') return 'flush';
  if (STRUCTURE.has(name)) return 'structure';
  if (READ.has(name)) return 'read';
  if (type === 'Range' || type === 'RangeList') {
    if (PLACE.has(member) || (type === 'RangeList' && member === 'getRanges')) return 'other';
    return /^(get|is|can|compute)/.test(member) ? 'read' : 'write';
  }
  if (!WRITE_TYPES.has(type) || SHEET_VIEWS.has(member)) return 'other';
  return /^(get|is|can|has)/.test(member) ? 'read' : 'write';
}

export interface CallTotals {
  readonly counts: Readonly<Record<CallClass, number>>;
  /** Reads that had to wait for buffered writes. */
  readonly writeToReadTransitions: number;
  readonly cellsWritten: number;
  /** "Range.setValues" → how often. */
  readonly members: Readonly<Record<string, number>>;
}

const NONE: Readonly<Record<CallClass, number>> = { read: 0, write: 0, structure: 0, flush: 0, other: 0 };

/** Counts the service calls of a run. */
export class CallLog {
  private counts: Record<CallClass, number> = { ...NONE };
  private transitions = 0;
  private cells = 0;
  private readonly members = new Map<string, number>();
  private pending = false;
  private total = 0;

  /** Notes a call and gives its number, from 1. */
  note(type: string, member: string): number {
    const kind = classOf(type, member);
    this.counts[kind] += 1;
    const name = `${type}.${member}`;
    this.members.set(name, (this.members.get(name) ?? 0) + 1);
    if (kind === 'read' && this.pending) this.transitions += 1;
    if (kind === 'write') this.pending = true;
    else if (kind !== 'other') this.pending = false;
    this.total += 1;
    return this.total;
  }

  noteCells(count: number): void {
    this.cells += count;
  }

  reset(): void {
    this.counts = { ...NONE };
    this.transitions = 0;
    this.cells = 0;
    this.members.clear();
    this.pending = false;
    this.total = 0;
  }

  snapshot(): CallTotals {
    return {
      counts: { ...this.counts },
      writeToReadTransitions: this.transitions,
      cellsWritten: this.cells,
      members: Object.fromEntries([...this.members].sort(([, a], [, b]) => b - a)),
    };
  }
}
