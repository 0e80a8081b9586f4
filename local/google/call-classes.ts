/** What a service call costs at Google: a round trip that reads, a buffered write, a structural change, a flush, or nothing. */
export type CallClass = 'read' | 'write' | 'structure' | 'flush' | 'other';

type Rule = readonly [kind: CallClass, members: RegExp];

const ANY = /./;
const GETTER = /^(get|is|can|has)/;

/** Getters that only say where a range is, and what makes another object without asking Google. */
const PLACE =
  /^(getRow|getColumn|getNumRows|getNumColumns|getHeight|getWidth|getLastRow|getLastColumn|getA1Notation|getSheet|getCell|getGridId|getRowIndex|offset|activate|activateAsCurrentCell|createTextFinder)$/;

/** Rows and columns that come and go, and tabs that are copied or renamed. */
const GRID = /^(insert(Row|Column)s?(After|Before)?|delete(Row|Column)s?|protect|copyTo|setName)$/;
const VIEW =
  /^(getRange|getRangeList|getParent|activate|setActiveRange|setActiveRangeList|setActiveSelection|setCurrentCell|newChart|createTextFinder)$/;

const SHEET: readonly Rule[] = [
  ['structure', GRID],
  ['other', VIEW],
  ['read', GETTER],
  ['write', ANY],
];

/** For each type, the first rule that names the member; a member that no rule names costs nothing. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  SpreadsheetApp: [
    ['flush', /^flush$/],
    ['read', /^(getActiveSheet|getActiveRange|getActiveRangeList|getCurrentCell)$/],
  ],
  Spreadsheet: [
    [
      'structure',
      /^(insertSheet|deleteSheet|deleteActiveSheet|duplicateActiveSheet|moveActiveSheet|rename|renameActiveSheet|(set|remove)NamedRange|(add|remove)Editors?|setSpreadsheet(Locale|TimeZone))$/,
    ],
    ['other', /^(getId|getUrl|toast|setActiveSheet|getRecalculationInterval|getViewers)$/],
    ...SHEET,
  ],
  Sheet: SHEET,
  Range: [
    ['structure', /^(protect|createFilter|insertCells|deleteCells)$/],
    ['other', PLACE],
    ['read', GETTER],
    ['write', ANY],
  ],
  RangeList: [
    ['other', /^(getRanges|activate)$/],
    ['write', ANY],
  ],
  NamedRange: [
    ['structure', /^(remove|setName|setRange)$/],
    ['read', GETTER],
  ],
  Protection: [
    ['other', /^getProtectionType$/],
    ['read', GETTER],
    ['structure', ANY],
  ],
  Filter: [
    ['structure', /^remove$/],
    ['read', GETTER],
    ['write', ANY],
  ],
  Banding: [
    ['read', GETTER],
    ['structure', /^remove$/],
    ['write', ANY],
  ],
  TextFinder: [
    ['read', /^find/],
    ['write', /^replace/],
  ],
  Properties: [
    ['read', GETTER],
    ['write', ANY],
  ],
  Cache: [
    ['read', GETTER],
    ['write', ANY],
  ],
  Session: [['read', /^get(Active|Effective)User$/]],
};

/** The class of a call, from the type and name of the member. */
export function classOf(type: string, member: string): CallClass {
  return RULES[type]?.find(([, members]) => members.test(member))?.[0] ?? 'other';
}
