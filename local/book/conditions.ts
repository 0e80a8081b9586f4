import type { ErrorValue, Stored } from './content.ts';

type Value = Stored | ErrorValue;
type Given = readonly (Stored | null)[];
type Condition = (value: Value, given: Given) => boolean;

const text = (value: Value): string => (typeof value === 'object' ? value.error : String(value)).toLowerCase();
const first = ([one]: Given): string => String(one ?? '').toLowerCase();

/** Holds for numbers only; `x` is the value, `a` and `b` are what the rule names. */
const number =
  (holds: (x: number, a: number, b: number) => boolean): Condition =>
  (value, [a, b]) =>
    typeof value === 'number' && holds(value, Number(a), Number(b));

/** As numbers, but by whole days. */
const day = (holds: (x: number, a: number, b: number) => boolean): Condition =>
  number((x, a, b) => holds(Math.floor(x), Math.floor(a), Math.floor(b)));

const CONDITIONS: Readonly<Record<string, Condition>> = {
  CELL_EMPTY: (value) => value === '',
  CELL_NOT_EMPTY: (value) => value !== '',
  TEXT_CONTAINS: (value, given) => text(value).includes(first(given)),
  TEXT_DOES_NOT_CONTAIN: (value, given) => !text(value).includes(first(given)),
  TEXT_EQUAL_TO: (value, given) => text(value) === first(given),
  TEXT_NOT_EQUAL_TO: (value, given) => text(value) !== first(given),
  TEXT_STARTS_WITH: (value, given) => text(value).startsWith(first(given)),
  TEXT_ENDS_WITH: (value, given) => text(value).endsWith(first(given)),
  TEXT_IS_VALID_EMAIL: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text(value)),
  TEXT_IS_VALID_URL: (value) => /^(https?:\/\/)?[^\s/]+\.[^\s/]+(\/\S*)?$/.test(text(value)),
  NUMBER_BETWEEN: number((x, a, b) => x >= a && x <= b),
  NUMBER_NOT_BETWEEN: number((x, a, b) => x < a || x > b),
  NUMBER_EQUAL_TO: number((x, a) => x === a),
  NUMBER_NOT_EQUAL_TO: number((x, a) => x !== a),
  NUMBER_GREATER_THAN: number((x, a) => x > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((x, a) => x >= a),
  NUMBER_LESS_THAN: number((x, a) => x < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((x, a) => x <= a),
  DATE_IS_VALID_DATE: number(() => true),
  DATE_BETWEEN: day((x, a, b) => x >= a && x <= b),
  DATE_NOT_BETWEEN: day((x, a, b) => x < a || x > b),
  DATE_EQUAL_TO: day((x, a) => x === a),
  DATE_NOT_EQUAL_TO: day((x, a) => x !== a),
  DATE_AFTER: day((x, a) => x > a),
  DATE_BEFORE: day((x, a) => x < a),
  DATE_ON_OR_AFTER: day((x, a) => x >= a),
  DATE_ON_OR_BEFORE: day((x, a) => x <= a),
  VALUE_IN_LIST: (value, given) => given.some((item) => String(value) === String(item)),
  CHECKBOX: (value, given) => (given.length > 0 ? given.some((item) => item === value) : typeof value === 'boolean'),
};

/** Whether a value meets a condition of a validation, a colouring rule or a filter; conditions by formula are not judged. */
export const meets = (criteria: string, given: Given, value: Value): boolean =>
  CONDITIONS[criteria]?.(value, given) ?? true;
