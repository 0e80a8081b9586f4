import { LocalColorBuilder } from './colour-objects.ts';
import { LocalConditionalFormatRuleBuilder } from './conditional-format.ts';
import { LocalDataValidationBuilder } from './data-validation.ts';
import { LocalFilterCriteriaBuilder } from './filter.ts';
import { asGoogle, GoogleObject } from './google-object.ts';
import { LocalRichTextValueBuilder } from './rich-text.ts';
import type { RunContext } from './run-context.ts';
import { LocalTextStyleBuilder } from './text-style.ts';
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
      | 'getActiveRange'
      | 'getActiveRangeList'
      | 'getActiveSheet'
      | 'getActiveSpreadsheet'
      | 'getCurrentCell'
      | 'getSelection'
      | 'getUi'
      | 'newColor'
      | 'newConditionalFormatRule'
      | 'newDataValidation'
      | 'newFilterCriteria'
      | 'newRichTextValue'
      | 'newTextStyle'
      | 'setActiveRange'
      | 'setActiveRangeList'
      | 'setActiveSheet'
      | 'setActiveSpreadsheet'
      | 'setCurrentCell'
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

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return asGoogle(this.getActiveSheet().getActiveRange() as unknown as GoogleObject);
  }

  setActiveRange(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
    return range.activate();
  }

  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return this.getActiveSheet().getActiveRangeList() as GoogleAppsScript.Spreadsheet.RangeList;
  }

  setActiveRangeList(list: GoogleAppsScript.Spreadsheet.RangeList): GoogleAppsScript.Spreadsheet.RangeList {
    return list.activate();
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return this.getActiveSheet().getSelection();
  }

  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    return this.getActiveSheet().getActiveCell();
  }

  setCurrentCell(cell: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
    return cell.activateAsCurrentCell();
  }

  /** There is only one open file. */
  setActiveSpreadsheet(_spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {}

  getUi(): GoogleAppsScript.Base.Ui {
    return asGoogle(new LocalUi(this.run));
  }

  /** Writes are never kept back here, so there is nothing to do; the call is counted. */
  flush(): void {}

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return asGoogle(new LocalDataValidationBuilder(this.run));
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return asGoogle(new LocalConditionalFormatRuleBuilder(this.run));
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return asGoogle(new LocalRichTextValueBuilder());
  }

  newColor(): GoogleAppsScript.Spreadsheet.ColorBuilder {
    return asGoogle(new LocalColorBuilder());
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return asGoogle(new LocalTextStyleBuilder());
  }

  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return asGoogle(new LocalFilterCriteriaBuilder(this.run));
  }
}
