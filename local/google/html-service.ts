import { asGoogle, GoogleError, GoogleObject } from './google-object.ts';
import type { RunContext } from './run-context.ts';

type Output = GoogleAppsScript.HTML.HtmlOutput;

/** A page for a dialog or side bar. */
export class LocalHtmlOutput
  extends GoogleObject
  implements Pick<Output, 'append' | 'getContent' | 'getTitle' | 'setContent' | 'setHeight' | 'setTitle' | 'setWidth'>
{
  readonly googleType = 'HTML.HtmlOutput';
  content: string;
  title = '';
  width: number | null = null;
  height: number | null = null;

  constructor(content: string) {
    super();
    this.content = content;
  }

  append(text: string): Output {
    this.content += text;
    return asGoogle(this);
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): Output {
    this.content = content;
    return asGoogle(this);
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): Output {
    this.title = title;
    return asGoogle(this);
  }

  setWidth(width: number): Output {
    this.width = width;
    return asGoogle(this);
  }

  setHeight(height: number): Output {
    this.height = height;
    return asGoogle(this);
  }
}

/** Pages from text or from the project's HTML files; templates are not emulated. */
export class LocalHtmlService
  extends GoogleObject
  implements Pick<GoogleAppsScript.HTML.HtmlService, 'createHtmlOutputFromFile'>
{
  readonly googleType = 'HTML.HtmlService';
  private readonly run: RunContext;

  constructor(run: RunContext) {
    super();
    this.run = run;
  }

  createHtmlOutput(content = ''): Output {
    return asGoogle(new LocalHtmlOutput(content));
  }

  createHtmlOutputFromFile(name: string): Output {
    const content = this.run.html[name] ?? this.run.html[`${name}.html`];
    if (content === undefined) throw new GoogleError(`No HTML file named ${name} was found.`);
    return asGoogle(new LocalHtmlOutput(content));
  }
}
