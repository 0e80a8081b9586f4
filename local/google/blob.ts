import { asGoogle, GoogleObject } from './google-object.ts';

type Blob = GoogleAppsScript.Base.Blob;

/** Bytes as Apps Script hands them out: −128 to 127. */
export const signed = (bytes: Uint8Array): number[] => [...bytes].map((byte) => (byte > 127 ? byte - 256 : byte));

/** Text in UTF-8, or Apps Script's signed bytes. */
export const bytesOf = (data: string | readonly number[]): Buffer =>
  typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data.map((byte) => byte & 255));

/** Bytes with a type and a name. */
export class LocalBlob
  extends GoogleObject
  implements
    Pick<
      Blob,
      | 'copyBlob'
      | 'getBlob'
      | 'getBytes'
      | 'getContentType'
      | 'getDataAsString'
      | 'getName'
      | 'isGoogleType'
      | 'setBytes'
      | 'setContentType'
      | 'setDataFromString'
      | 'setName'
    >
{
  readonly googleType = 'Base.Blob';
  private bytes: Buffer;
  private type: string | null;
  private name: string | null;

  constructor(bytes: Buffer, type: string | null, name: string | null) {
    super();
    this.bytes = bytes;
    this.type = type;
    this.name = name;
  }

  copyBlob(): Blob {
    return asGoogle(new LocalBlob(this.bytes, this.type, this.name));
  }

  getBlob(): Blob {
    return asGoogle(this);
  }

  getBytes(): number[] {
    return signed(this.bytes);
  }

  setBytes(data: number[]): Blob {
    this.bytes = bytesOf(data);
    return asGoogle(this);
  }

  getContentType(): string | null {
    return this.type;
  }

  setContentType(type: string | null): Blob {
    this.type = type;
    return asGoogle(this);
  }

  getDataAsString(): string {
    return this.bytes.toString('utf8');
  }

  setDataFromString(text: string): Blob {
    this.bytes = bytesOf(text);
    return asGoogle(this);
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): Blob {
    this.name = name;
    return asGoogle(this);
  }

  isGoogleType(): boolean {
    return false;
  }
}
