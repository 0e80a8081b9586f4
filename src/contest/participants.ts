import type { AnnualRating } from '../provisions/people.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import type { Place } from '../workbook.ts';
import { at, type ParticipantKind, type RosterRow } from './records.ts';

/** A person or collective of the roster; the code is the key, never the name. */
export interface Participant {
  readonly code: string;
  readonly kind: ParticipantKind;
  readonly title: string;
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  readonly body: string;
  readonly isLeader: boolean;
  /** Official of the commune, who may get the gift (KH 06/3/2023, mục 5). */
  readonly giftEligible: boolean;
  readonly annualRating: AnnualRating | null;
  readonly underReview: boolean;
  readonly disciplined: boolean;
  readonly active: boolean;
  /** Head of a unit. */
  readonly isHead: boolean;
  /** Codes the person had in earlier years. */
  readonly formerCodes: readonly string[];
  /** Criteria and tasks whose scores are locked. */
  readonly lockedItems: readonly string[];
  /** Place in the roster, from 0: the order of equals. */
  readonly order: number;
  /** The cell of one of the roster's columns. */
  place(column: string): Place;
}

/** How sentences name somebody: two people may share a name, so the code stands behind it. */
export const nameAndCode = ({ name, code }: Participant): string => `${name} (${code})`;

/** What a participant cell says: who is meant, or why nobody can be named (C03). */
export type Found =
  | { readonly who: Participant; readonly otherName: string | null }
  | { readonly who: null; readonly why: 'missing' | 'unknown' | 'code-twice' | 'name-shared' }
  /** `now`: the one active participant of the same name, as after a move to another unit within the year. */
  | { readonly who: null; readonly why: 'inactive'; readonly now: Participant | null };

export interface Roster {
  /** In the order of the tab, codes that stand twice left out. */
  readonly participants: readonly Participant[];
  /** Rows whose code stands in an earlier row too. */
  readonly repeated: readonly RosterRow[];
  find(typed: string): Found;
  byCode(code: string): Participant | null;
}

/** Codes in one cell, separated by ';' or line breaks. */
const codesIn = (typed: string): string[] =>
  typed
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function participant(row: RosterRow, order: number): Participant {
  return {
    code: row.code,
    kind: row.kind ?? 'individual',
    title: row.title ?? '',
    name: row.name,
    position: row.position,
    unit: row.unit,
    body: row.body,
    isLeader: row.isLeader ?? false,
    giftEligible: row.giftEligible ?? false,
    annualRating: row.annualRating,
    underReview: row.underReview ?? false,
    disciplined: row.disciplined ?? false,
    active: row.active ?? true,
    isHead: row.isHead ?? false,
    formerCodes: codesIn(row.formerCodes),
    lockedItems: codesIn(row.lockedItems ?? ''),
    order,
    place: (column) => at(row, column),
  };
}

const DASH = /\s*[-–—]\s*/g;

/** The readings "code – name" of a typed text, one per dash: a code may hold a hyphen itself. */
function splits(typed: string): { code: string; name: string }[] {
  return [...typed.matchAll(DASH)].map((dash) => ({
    code: typed.slice(0, dash.index),
    name: typed.slice(dash.index + dash[0].length),
  }));
}

/** Reads the roster, so that every other tab can name people by code, "code – name" or a name only one person has. */
export function readRoster(rows: readonly RosterRow[]): Roster {
  const byKey = new Map<string, Participant>();
  const repeated: RosterRow[] = [];
  const repeatedKeys = new Set<string>();
  const byName = new Map<string, Participant[]>();
  rows.forEach((row, order) => {
    const key = matchKey(row.code);
    if (key === '') return;
    if (byKey.has(key)) {
      repeated.push(row);
      repeatedKeys.add(key);
    } else byKey.set(key, participant(row, order));
  });
  const participants = [...byKey].filter(([key]) => !repeatedKeys.has(key)).map(([, found]) => found);
  for (const found of byKey.values()) {
    const key = matchKey(found.name);
    byName.set(key, [...(byName.get(key) ?? []), found]);
  }

  const nowCalled = (name: string): Participant | null => {
    const [only, ...others] = (byName.get(matchKey(name)) ?? []).filter((candidate) => candidate.active);
    return only && others.length === 0 && !repeatedKeys.has(matchKey(only.code)) ? only : null;
  };

  const foundByCode = (key: string, name: string): Found | null => {
    const found = byKey.get(key);
    if (!found) return null;
    if (repeatedKeys.has(key)) return { who: null, why: 'code-twice' };
    if (!found.active) return { who: null, why: 'inactive', now: nowCalled(found.name) };
    const other = name !== '' && matchKey(name) !== matchKey(found.name);
    return { who: found, otherName: other ? name : null };
  };

  const foundByName = (key: string): Found => {
    const named = byName.get(key) ?? [];
    const active = named.filter((candidate) => candidate.active);
    const [first] = active;
    if (active.length > 1) return { who: null, why: 'name-shared' };
    if (first)
      return repeatedKeys.has(matchKey(first.code))
        ? { who: null, why: 'code-twice' }
        : { who: first, otherName: null };
    return named.length > 0 ? { who: null, why: 'inactive', now: null } : { who: null, why: 'unknown' };
  };

  const read = (typed: string): Found => {
    const key = matchKey(typed);
    if (key === '') return { who: null, why: 'missing' };
    const whole = foundByCode(key, '');
    if (whole) return whole;
    for (const { code, name } of splits(typed)) {
      const found = foundByCode(matchKey(code), name);
      if (found) return found;
    }
    return foundByName(key);
  };
  const cache = new Map<string, Found>();
  return {
    participants,
    repeated,
    find: (typed) => {
      const found = cache.get(typed) ?? read(typed);
      cache.set(typed, found);
      return found;
    },
    byCode: (code) => byKey.get(matchKey(code)) ?? null,
  };
}
