import { asGoogle, GoogleError, GoogleObject } from './google-object.ts';
import type { RunContext } from './run-context.ts';

type Properties = GoogleAppsScript.Properties.Properties;

const MAX_VALUE = 9 * 1024;
const MAX_STORE = 500 * 1024;
const QUOTA = 'You have exceeded the property storage quota. Please remove some properties and try again.';

const bytes = (text: string): number => Buffer.byteLength(text);

/** A store of texts. None of it survives "Make a copy". */
export class LocalProperties
  extends GoogleObject
  implements
    Pick<
      Properties,
      'deleteAllProperties' | 'deleteProperty' | 'getKeys' | 'getProperties' | 'getProperty' | 'setProperty'
    >
{
  readonly googleType = 'Properties.Properties';
  private readonly values: Map<string, string>;

  constructor(values: Map<string, string>) {
    super();
    this.values = values;
  }

  getProperty(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.values);
  }

  getKeys(): string[] {
    return [...this.values.keys()];
  }

  setProperty(key: string, value: string): Properties {
    const size = [...this.values].reduce((sum, [k, v]) => sum + bytes(k) + bytes(v), bytes(key) + bytes(value));
    if (bytes(value) > MAX_VALUE || size > MAX_STORE) throw new GoogleError(QUOTA);
    this.values.set(key, value);
    return asGoogle(this);
  }

  setProperties(properties: Readonly<Record<string, string>>, deleteAllOthers = false): Properties {
    if (deleteAllOthers) this.values.clear();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, String(value));
    return asGoogle(this);
  }

  deleteProperty(key: string): Properties {
    this.values.delete(key);
    return asGoogle(this);
  }

  deleteAllProperties(): Properties {
    this.values.clear();
    return asGoogle(this);
  }
}

export class LocalPropertiesService
  extends GoogleObject
  implements
    Pick<
      GoogleAppsScript.Properties.PropertiesService,
      'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties'
    >
{
  readonly googleType = 'Properties.PropertiesService';
  private readonly run: RunContext;

  constructor(run: RunContext) {
    super();
    this.run = run;
  }

  private store(name: string): Properties {
    const { properties } = this.run.book;
    const values = properties.get(name) ?? new Map<string, string>();
    properties.set(name, values);
    return asGoogle(new LocalProperties(values));
  }

  getDocumentProperties(): Properties {
    return this.store('document');
  }

  getScriptProperties(): Properties {
    return this.store('script');
  }

  getUserProperties(): Properties {
    return this.store(`user ${this.run.user}`);
  }
}
