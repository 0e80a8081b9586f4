/** google.script.run calls public top-level functions only. */
export function assertPageCall(functionName: string, names: readonly string[]): void {
  if (functionName.endsWith('_') || !names.includes(functionName)) {
    throw new Error(`Script function not found: ${functionName}`);
  }
}

/** google.script.run carries primitives, plain objects and arrays; a Date, a function or a cycle makes the call fail, nested ones too. */
function assertSerialisable(value: unknown, seen: readonly unknown[] = []): void {
  if (typeof value === 'function' || value instanceof Date || seen.includes(value)) {
    throw new TypeError('Failed due to illegal value in property: the value cannot be passed to or from a page.');
  }
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) assertSerialisable(inner, [...seen, value]);
}

/** What arrives on the other side: undefined has become null in a list and is left out of an object. */
export function delivered(value: unknown): unknown {
  assertSerialisable(value);
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
