import { LocalConditionalFormatRuleBuilder } from './conditional-format.ts';
import { LocalDataValidationBuilder } from './data-validation.ts';
import { asGoogle, GoogleObject } from './google-object.ts';
import { LocalRichTextValueBuilder } from './rich-text.ts';
import type { RunContext } from './run-context.ts';
import { LocalUi } from './ui.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The way into the open file. There is no other file: open and create are not emulated. */
export class LocalSpreadsheetApp
  extends GoogleObject
  implements
    Pick<
      App,
      | 'flush'
      | 'getActive'
      | 'getActiveSheet'
      | 'getActiveSpreadsheet'
      | 'getUi'
      | 'newConditionalFormatRule'
      | 'newDataValidation'
      | 'newRichTextValue'
      | 'setActiveSheet'
    >
{
  readonly googleType = 'Spreadsheet.SpreadsheetApp';
  private readonly run: RunContext;

  constructor(run: RunContext) {
    super();
    this.run = run;
  }

  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.run.make.spreadsheet();
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.run.make.spreadsheet();
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.run.make.spreadsheet().getActiveSheet();
  }

  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    return this.run.make.spreadsheet().setActiveSheet(sheet);
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return asGoogle(new LocalUi(this.run));
  }

  /** Writes are never kept back here, so there is nothing to do; the call is counted. */
  flush(): void {}

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return asGoogle(new LocalDataValidationBuilder(this.run));
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return asGoogle(new LocalConditionalFormatRuleBuilder());
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return asGoogle(new LocalRichTextValueBuilder());
  }
}
