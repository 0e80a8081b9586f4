import { asGoogle, EnumValue, GoogleObject } from './google-object.ts';
import type { LocalHtmlOutput } from './html-service.ts';
import type { ButtonName, MenuTree, Page, Question, RunContext } from './run-context.ts';

type Ui = GoogleAppsScript.Base.Ui;
type Button = GoogleAppsScript.Base.Button;
type Menu = GoogleAppsScript.Base.Menu;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;

const button = (name: ButtonName): Button => asGoogle(EnumValue.of('Base.Button', name));
const NEW_MENU = 'Tiện ích mở rộng';

/** title and prompt, or prompt alone, and the buttons, in the ways Google takes them. */
export function question(given: readonly (string | ButtonSet | undefined)[], buttons: Question['buttons']): Question {
  const texts = given.filter((part) => typeof part === 'string');
  const set = given.find((part) => part !== undefined && typeof part !== 'string');
  return {
    title: texts.length > 1 ? (texts[0] ?? '') : '',
    prompt: texts[texts.length - 1] ?? '',
    buttons: set === undefined ? buttons : ((set as unknown as EnumValue).name as Question['buttons']),
  };
}

/** A dialog suspends the script and releases its locks. */
export function suspend(run: RunContext): void {
  for (const name of run.held) run.book.locks.delete(name);
  run.held.clear();
}

/** Dialogs, menus and side bars. A dialog suspends the script and releases its locks. */
export class LocalUi
  extends GoogleObject
  implements Pick<Ui, 'createAddonMenu' | 'createMenu' | 'showModalDialog' | 'showModelessDialog' | 'showSidebar'>
{
  readonly googleType = 'Base.Ui';
  private readonly run: RunContext;

  constructor(run: RunContext) {
    super();
    this.run = run;
  }

  alert(...given: (string | ButtonSet | undefined)[]): Button {
    suspend(this.run);
    return button(this.run.ui.alert(question(given, 'OK')));
  }

  prompt(...given: (string | ButtonSet | undefined)[]): GoogleAppsScript.Base.PromptResponse {
    suspend(this.run);
    const { button: pressed, text } = this.run.ui.prompt(question(given, 'OK'));
    return asGoogle(new LocalPromptResponse(pressed, text));
  }

  createMenu(caption: string): Menu {
    return asGoogle(new LocalMenu(caption, this.run));
  }

  createAddonMenu(): Menu {
    return asGoogle(new LocalMenu(NEW_MENU, this.run));
  }

  private show(kind: Page['kind'], html: unknown, title: string | null): void {
    const output = html as LocalHtmlOutput;
    const { width, height } = output;
    this.run.ui.dialog({ kind, title: title ?? output.title, html: output.content, width, height });
  }

  showModalDialog(html: object, title: string): void {
    this.show('modal', html, title);
  }

  showModelessDialog(html: object, title: string): void {
    this.show('modeless', html, title);
  }

  showSidebar(html: object): void {
    this.show('sidebar', html, null);
  }
}

export class LocalPromptResponse
  extends GoogleObject
  implements Pick<GoogleAppsScript.Base.PromptResponse, 'getResponseText' | 'getSelectedButton'>
{
  readonly googleType = 'Base.PromptResponse';
  private readonly pressed: ButtonName;
  private readonly text: string;

  constructor(pressed: ButtonName, text: string) {
    super();
    this.pressed = pressed;
    this.text = text;
  }

  getSelectedButton(): Button {
    return button(this.pressed);
  }

  getResponseText(): string {
    return this.text;
  }
}

/** A menu while it is built; nothing is drawn before addToUi. */
export class LocalMenu
  extends GoogleObject
  implements Pick<Menu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>
{
  readonly googleType = 'Base.Menu';
  private readonly caption: string;
  private readonly run: RunContext;
  private readonly items: MenuTree['items'][number][] = [];

  constructor(caption: string, run: RunContext) {
    super();
    this.caption = caption;
    this.run = run;
  }

  get tree(): MenuTree {
    return { caption: this.caption, items: [...this.items] };
  }

  addItem(caption: string, functionName: string): Menu {
    this.items.push({ caption, functionName });
    return asGoogle(this);
  }

  addSeparator(): Menu {
    this.items.push(null);
    return asGoogle(this);
  }

  addSubMenu(menu: Menu): Menu {
    this.items.push((menu as unknown as LocalMenu).tree);
    return asGoogle(this);
  }

  addToUi(): void {
    this.run.ui.menu(this.tree);
  }
}
