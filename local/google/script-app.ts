import { GoogleObject } from './google-object.ts';
import type { RunContext } from './run-context.ts';

/** The script about itself: its enumerations and its id. There are no installable triggers here. */
export class LocalScriptApp
  extends GoogleObject
  implements Pick<GoogleAppsScript.Script.ScriptApp, 'getProjectTriggers' | 'getScriptId'>
{
  readonly googleType = 'Script.ScriptApp';

  constructor(_run: RunContext) {
    super();
  }

  getScriptId(): string {
    return 'local-script';
  }

  getProjectTriggers(): GoogleAppsScript.Script.Trigger[] {
    return [];
  }
}
