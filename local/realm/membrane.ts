import { Refusal } from '../book/refusal.ts';
import { enumNames, globalServices, membersOfType } from '../google/catalogue.ts';
import {
  EnumValue,
  GoogleError,
  GoogleObject,
  NotEmulatedError,
  ScriptError,
  StopRun,
} from '../google/google-object.ts';
import { formatLog } from '../google/logger.ts';
import type { RunContext } from '../google/run-context.ts';
import { SCOPES, servicesOf } from '../google/services.ts';
import { checkSignature } from '../google/signature.ts';

/** A value on its way through the membrane: nothing of one realm reaches the other as it is. */
export type Crossing =
  | { readonly plain: unknown }
  | { readonly array: readonly Crossing[] }
  | { readonly date: number }
  | { readonly object: readonly (readonly [string, Crossing])[]; readonly name?: string }
  | { readonly function: string }
  | { readonly cycle: true }
  | { readonly handle: number; readonly type?: string };

interface Answer {
  readonly value?: Crossing;
  readonly error?: string;
  readonly name?: string;
}

/** When a service call of a run is to fail. */
export interface FaultPlan {
  /** Number of the call, from 1. */
  readonly atCall: number;
  /**
   * exception: Google's own failure, once, which a script may catch; lost: the call is done and its answer is not;
   * outage: every call of a spreadsheet fails from then on; stop: the run ends there and then.
   */
  readonly kind: 'exception' | 'lost' | 'outage' | 'stop';
}

/** Something that happens in the sheet while a script runs: just before its next service call, with the call's number from 1. */
export type Between = (call: number, member: string) => void;

const FAILURE = 'Service Spreadsheets failed while accessing document with id local-spreadsheet.';

type Kind = 'method' | 'property';

const ENUM_VALUE: ReadonlyMap<string, Kind> = new Map([
  ['name', 'method'],
  ['ordinal', 'method'],
  ['compareTo', 'method'],
]);
const kinds = new Map<string, ReadonlyMap<string, Kind>>();

function readKinds(type: string): ReadonlyMap<string, Kind> {
  if (type.startsWith('enum ')) return new Map((enumNames(type.slice(5)) ?? []).map((name) => [name, 'property']));
  if (enumNames(type)) return ENUM_VALUE;
  return new Map([...membersOfType(type)].map(([name, { length }]) => [name, length > 0 ? 'method' : 'property']));
}

/** Members of a type and whether they are called or read. */
function kindsOf(type: string): ReadonlyMap<string, Kind> {
  const known = kinds.get(type) ?? readKinds(type);
  kinds.set(type, known);
  return known;
}

function enumAnswer(value: EnumValue, member: string, [other]: readonly unknown[]): string | number {
  const place = (one: EnumValue): number => (enumNames(one.googleType) ?? []).indexOf(one.name);
  if (member === 'name') return value.name;
  return member === 'compareTo' ? place(value) - place(other as EnumValue) : place(value);
}

/** Properties that hold an enumeration of another name or namespace. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'Base.Buttons': 'Base.ButtonSet',
  'Spreadsheet.ColorType': 'Base.ColorType',
};

/** The enumerations of a namespace that hang on an object as properties, such as Ui.ButtonSet. */
class Enumeration extends GoogleObject {
  readonly googleType: string;
  readonly values: ReadonlyMap<string, EnumValue>;

  constructor(type: string) {
    super();
    this.googleType = `enum ${type}`;
    this.values = new Map((enumNames(type) ?? []).map((name) => [name, EnumValue.of(type, name)]));
  }
}

/** What the realm sees of the outside: one numbered handle per service object, one way to call it. */
export class Membrane {
  private readonly run: RunContext;
  private readonly faults: FaultPlan | null;
  private readonly between: Between | null;
  private readonly objects: GoogleObject[] = [];
  private readonly handles = new Map<GoogleObject, number>();
  private readonly enumerations = new Map<string, Enumeration>();
  private readonly services: Readonly<Record<string, GoogleObject>>;
  private calls = 0;
  /** Stands where an object holds itself. */
  private readonly cycle: Record<string, unknown> = {};
  /** Set by a sudden stop: from then on every call of this run stops, whatever the script catches. */
  stopped: StopRun | null = null;

  constructor(run: RunContext, faults: FaultPlan | null, between: Between | null) {
    this.run = run;
    this.faults = faults;
    this.between = between;
    this.services = servicesOf(run);
    this.cycle.itself = this.cycle;
  }

  private handle(object: GoogleObject): number {
    let handle = this.handles.get(object);
    if (handle === undefined) {
      handle = this.objects.push(object) - 1;
      this.handles.set(object, handle);
    }
    return handle;
  }

  private object(handle: number): GoogleObject {
    const object = this.objects[handle];
    if (!object) throw new Error(`No object has the handle ${handle}`);
    return object;
  }

  toInside(value: unknown): Crossing {
    if (value instanceof GoogleObject) return { handle: this.handle(value), type: value.googleType };
    if (Array.isArray(value)) return { array: value.map((item) => this.toInside(item)) };
    if (value instanceof Date) return { date: value.getTime() };
    if (typeof value === 'object' && value !== null) {
      return { object: Object.entries(value).map(([key, inner]) => [key, this.toInside(inner)] as const) };
    }
    return { plain: value };
  }

  fromInside(value: Crossing): unknown {
    if ('plain' in value) return value.plain;
    if ('array' in value) return Array.from(value.array, (item) => this.fromInside(item));
    if ('date' in value) return new Date(value.date);
    if ('function' in value) return () => value.function;
    if ('cycle' in value) return this.cycle;
    if ('handle' in value) return this.object(value.handle);
    if (value.name) return new ScriptError(value.name);
    return Object.fromEntries(Array.from(value.object, ([key, inner]) => [key, this.fromInside(inner)] as const));
  }

  /** Members of a type: what Google has. Whether the local sheet has it too shows when it is used. */
  members(type: string): { name: string; kind: 'method' | 'property' }[] {
    return [...kindsOf(type)].map(([name, kind]) => ({ name, kind }));
  }

  private enumeration(type: string): Enumeration | null {
    if (!enumNames(type)) return null;
    const known = this.enumerations.get(type) ?? new Enumeration(type);
    this.enumerations.set(type, known);
    return known;
  }

  private property(target: GoogleObject, member: string): unknown {
    if (target instanceof Enumeration) return target.values.get(member);
    const [space = ''] = target.googleType.split('.');
    const found = this.enumeration(ELSEWHERE[`${space}.${member}`] ?? `${space}.${member}`);
    if (found) return found;
    throw new NotEmulatedError(`${target.googleType.split('.').pop()}.${member}`);
  }

  /** Fails a call that is about to be made. */
  private fault(number: number, { googleType }: GoogleObject, member: string): void {
    const { atCall, kind } = this.faults ?? { atCall: number + 1, kind: null };
    const ofDocument = googleType.startsWith('Spreadsheet.') && member !== 'getUi';
    if (kind === 'outage' && number >= atCall && ofDocument) throw new GoogleError(FAILURE);
    if (number !== atCall || kind === 'lost') return;
    if (kind === 'exception') throw new GoogleError(FAILURE);
    if (kind !== 'stop') return;
    this.stopped = new StopRun(`The run was stopped at call ${number}`);
    throw this.stopped;
  }

  private assertScope(name: string): void {
    const needed = SCOPES[name];
    if (!needed || !this.run.scopes || needed.some((scope) => this.run.scopes?.includes(scope))) return;
    throw new GoogleError(`You do not have permission to call ${name}. Required permissions: ${needed.join(' || ')}`);
  }

  private invoke(target: GoogleObject, member: string, given: readonly unknown[]): unknown {
    if (this.stopped) throw this.stopped;
    if (kindsOf(target.googleType).get(member) === 'property') return this.property(target, member);
    if (target instanceof EnumValue) return enumAnswer(target, member, given);
    const type = target.googleType.split('.').pop() ?? '';
    this.calls += 1;
    const number = this.calls;
    this.between?.(number, `${type}.${member}`);
    this.fault(number, target, member);
    const method = (target as unknown as Record<string, unknown>)[member];
    if (typeof method !== 'function') throw new NotEmulatedError(`${type}.${member}`);
    this.run.calls.note(type, member);
    this.assertScope(`${type}.${member}`);
    checkSignature(target.googleType, member, given);
    const result = method.apply(target, given);
    if (this.faults?.kind === 'lost' && this.faults.atCall === number) throw new GoogleError(FAILURE);
    return result;
  }

  /** Errors named as scripts see them; what is neither Google's sentence nor ours is a fault of the local sheet. */
  private answer(handle: number, member: string, given: readonly Crossing[]): Answer {
    try {
      const values = Array.from(given, (value) => this.fromInside(value));
      return { value: this.toInside(this.invoke(this.object(handle), member, values)) };
    } catch (error) {
      if (error instanceof Refusal) return { error: error.message, name: 'Exception' };
      if (error instanceof NotEmulatedError) return { error: error.message, name: 'NotEmulatedError' };
      if (error instanceof StopRun) return { error: error.message, name: 'StopRun' };
      return { error: `${error instanceof Error ? error.stack : error}`, name: 'HostDefect' };
    }
  }

  /** What the source inside calls. */
  readonly outside = {
    now: (): number => this.run.now(),
    call: (handle: number, member: string, given: readonly Crossing[]): Answer => this.answer(handle, member, given),
    members: (type: string) => this.members(type),
    text: (handle: number): string => {
      const target = this.object(handle);
      return target instanceof EnumValue ? target.name : (target.googleType.split('.').pop() ?? '');
    },
    log: (level: 'log', given: readonly Crossing[]): void => {
      this.run.ui.log({ level, text: formatLog(Array.from(given, (value) => this.fromInside(value))) });
    },
    services: () =>
      Object.entries(this.services).map(([name, object]) => ({
        name,
        handle: this.handle(object),
        type: object.googleType,
      })),
    missingServices: (): string[] =>
      [...globalServices().keys()].filter((name) => !(name in this.services) && !['console', 'Date2'].includes(name)),
    missing: (member: string): string => new NotEmulatedError(member).message,
  };
}
