import { LocalBrowser } from './browser.ts';
import { LocalCacheService } from './cache-service.ts';
import { LocalCharts } from './charts.ts';
import type { GoogleObject } from './google-object.ts';
import { asGoogle } from './google-object.ts';
import { LocalHtmlService } from './html-service.ts';
import { LocalLockService } from './lock-service.ts';
import { LocalLogger } from './logger.ts';
import { LocalPropertiesService } from './properties-service.ts';
import { LocalRange } from './range.ts';
import type { Makes, RunContext } from './run-context.ts';
import { LocalScriptApp } from './script-app.ts';
import { LocalSession } from './session.ts';
import { LocalSheet } from './sheet.ts';
import { LocalSpreadsheet } from './spreadsheet.ts';
import { LocalSpreadsheetApp } from './spreadsheet-app.ts';
import { LocalUtilities } from './utilities.ts';

/** What leads back up, for a run. */
export const makesOf = (run: RunContext): Makes => ({
  range: (sheet, zone) => asGoogle(new LocalRange(sheet, zone, run)),
  sheet: (sheet) => asGoogle(new LocalSheet(sheet, run)),
  spreadsheet: () => asGoogle(new LocalSpreadsheet(run)),
});

/** The services a script finds under their global names. Google's other services exist too, and say that they are missing here. */
export const servicesOf = (run: RunContext): Readonly<Record<string, GoogleObject>> => ({
  SpreadsheetApp: new LocalSpreadsheetApp(run),
  Browser: new LocalBrowser(run),
  CacheService: new LocalCacheService(run),
  Charts: new LocalCharts(),
  HtmlService: new LocalHtmlService(run),
  LockService: new LocalLockService(run),
  PropertiesService: new LocalPropertiesService(run),
  ScriptApp: new LocalScriptApp(run),
  Session: new LocalSession(run),
  Utilities: new LocalUtilities(run),
  Logger: new LocalLogger(run),
});

const CONTAINER_UI = 'https://www.googleapis.com/auth/script.container.ui';
const EMAIL = 'https://www.googleapis.com/auth/userinfo.email';
const SPREADSHEETS = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/spreadsheets',
];

/** Scopes of which a member needs one; members that are not listed need none. */
export const SCOPES: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.getActive': SPREADSHEETS,
  'SpreadsheetApp.getActiveSpreadsheet': SPREADSHEETS,
  'SpreadsheetApp.getActiveSheet': SPREADSHEETS,
  'SpreadsheetApp.getActiveRange': SPREADSHEETS,
  'SpreadsheetApp.getCurrentCell': SPREADSHEETS,
  'SpreadsheetApp.flush': SPREADSHEETS,
  'Ui.showModalDialog': [CONTAINER_UI],
  'Ui.showModelessDialog': [CONTAINER_UI],
  'Ui.showSidebar': [CONTAINER_UI],
  'ScriptApp.getProjectTriggers': ['https://www.googleapis.com/auth/script.scriptapp'],
  'Session.getActiveUser': [EMAIL],
  'Session.getEffectiveUser': [EMAIL],
};
