import { Refusal } from '../book/refusal.ts';

/** An object of Google's as scripts see it; `googleType` is its name in the type declarations. */
export abstract class GoogleObject {
  abstract readonly googleType: string;
}

/** A value of one of Google's enumerations; there is one object for each, so that scripts can compare with ===. */
export class EnumValue extends GoogleObject {
  private static readonly all = new Map<string, EnumValue>();
  readonly googleType: string;
  readonly name: string;

  private constructor(googleType: string, name: string) {
    super();
    this.googleType = googleType;
    this.name = name;
  }

  static of(googleType: string, name: string): EnumValue {
    const key = `${googleType}.${name}`;
    const known = EnumValue.all.get(key) ?? new EnumValue(googleType, name);
    EnumValue.all.set(key, known);
    return known;
  }
}

/** The one place where a local object passes as Google's type: the membrane throws for whatever it lacks. */
export const asGoogle = <T>(object: GoogleObject | readonly GoogleObject[]): T => object as unknown as T;

/** What Google throws; scripts see it as an error named Exception. */
export class GoogleError extends Refusal {}

/** Google has this member and the local sheet does not: never to be mistaken for Google's behaviour. */
export class NotEmulatedError extends Error {
  constructor(member: string) {
    super(`NotEmulated: Google has ${member}, the local sheet has not.`);
  }
}

/** The run was cut off, as when a machine stops: the script cannot catch it. */
export class StopRun extends Error {}

/** An error of the script's own, as it reaches the outside when it is logged; `message` holds its whole text. */
export class ScriptError extends Error {}
