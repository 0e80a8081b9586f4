import { asGoogle, GoogleError, GoogleObject } from './google-object.ts';
import type { RunContext } from './run-context.ts';

type Output = GoogleAppsScript.HTML.HtmlOutput;

/** A page for a dialog or side bar. */
export class LocalHtmlOutput
  extends GoogleObject
  implements
    Pick<
      Output,
      | 'append'
      | 'appendUntrusted'
      | 'clear'
      | 'getContent'
      | 'getHeight'
      | 'getWidth'
      | 'setSandboxMode'
      | 'getTitle'
      | 'setContent'
      | 'setHeight'
      | 'setTitle'
      | 'setWidth'
    >
{
  readonly googleType = 'HTML.HtmlOutput';
  content: string;
  title = '';
  width: number | null = null;
  height: number | null = null;
  readonly metaTags: [name: string, content: string][] = [];

  constructor(content: string) {
    super();
    this.content = content;
  }

  append(text: string): Output {
    this.content += text;
    return asGoogle(this);
  }

  /** Text that a stranger may have written: what means something in HTML is escaped. */
  appendUntrusted(text: string): Output {
    const escapes: Readonly<Record<string, string>> = {
      '&': '&amp;',
      '<': '&lt;',
      '>': '&gt;',
      '"': '&#34;',
      "'": '&#39;',
    };
    return this.append(text.replace(/[&<>"']/g, (char) => escapes[char] ?? char));
  }

  clear(): Output {
    return this.setContent('');
  }

  getWidth(): number {
    return this.width as number; // null where it was never set, whatever the declarations say
  }

  getHeight(): number {
    return this.height as number;
  }

  /** Every page runs in the IFRAME sandbox; the other modes are gone. */
  setSandboxMode(_mode: GoogleAppsScript.HTML.SandboxMode): Output {
    return asGoogle(this);
  }

  /** Who may frame the page matters to web apps only. */
  setXFrameOptionsMode(_mode: GoogleAppsScript.HTML.XFrameOptionsMode): Output {
    return asGoogle(this);
  }

  addMetaTag(name: string, content: string): Output {
    if (
      !['viewport', 'apple-mobile-web-app-capable', 'mobile-web-app-capable', 'google-site-verification'].includes(name)
    ) {
      throw new GoogleError('The meta tag you specified is not allowed in this context.');
    }
    this.metaTags.push([name, content]);
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
