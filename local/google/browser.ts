import { GoogleObject } from './google-object.ts';
import type { RunContext } from './run-context.ts';
import { question, suspend } from './ui.ts';

type Given = readonly (string | GoogleAppsScript.Base.ButtonSet | undefined)[];

/** The older dialogs: their answers are words. */
export class LocalBrowser extends GoogleObject implements Pick<GoogleAppsScript.Base.Browser, 'inputBox' | 'msgBox'> {
  readonly googleType = 'Base.Browser';
  private readonly run: RunContext;

  constructor(run: RunContext) {
    super();
    this.run = run;
  }

  /** 'ok', 'yes', 'no' or 'cancel'; closing the box is 'cancel'. */
  msgBox(...given: Given): string {
    suspend(this.run);
    const pressed = this.run.ui.alert(question(given, 'OK'));
    return pressed === 'CLOSE' ? 'cancel' : pressed.toLowerCase();
  }

  /** What was typed, or 'cancel'. */
  inputBox(...given: Given): string {
    suspend(this.run);
    const { button, text } = this.run.ui.prompt(question(given, 'OK_CANCEL'));
    return button === 'CANCEL' || button === 'CLOSE' ? 'cancel' : text;
  }
}
