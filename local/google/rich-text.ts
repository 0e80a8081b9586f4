import { asGoogle, GoogleError, GoogleObject } from './google-object.ts';

type Value = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

/** Text with a link over the whole of it. */
export class LocalRichTextValue extends GoogleObject implements Pick<Value, 'getText' | 'copy'> {
  readonly googleType = 'Spreadsheet.RichTextValue';
  readonly text: string;
  readonly link: string | null;

  constructor(text: string, link: string | null) {
    super();
    this.text = text;
    this.link = link;
  }

  getText(): string {
    return this.text;
  }

  getLinkUrl(): string | null {
    return this.link;
  }

  copy(): Builder {
    const builder = new LocalRichTextValueBuilder();
    builder.text = this.text;
    builder.link = this.link;
    return asGoogle(builder);
  }
}

export class LocalRichTextValueBuilder extends GoogleObject implements Pick<Builder, 'build' | 'setText'> {
  readonly googleType = 'Spreadsheet.RichTextValueBuilder';
  text: string | null = null;
  link: string | null = null;

  setText(text: string): Builder {
    this.text = text;
    this.link = null;
    return asGoogle(this);
  }

  setLinkUrl(link: string | null): Builder {
    if (this.text === null) throw new GoogleError('setText must be called before setLinkUrl.');
    this.link = link;
    return asGoogle(this);
  }

  build(): Value {
    return asGoogle(new LocalRichTextValue(this.text ?? '', this.link));
  }
}
