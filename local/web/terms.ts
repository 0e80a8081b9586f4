/** Vietnamese terms of the sheet's interface; a term without one stays as it is. */
const terms: Readonly<Record<string, string>> = await fetch('/vietnamese.json').then((response) => response.json());

/** The library gives values either in turn (%s) or by name (%(name)s). */
export function translate(term: string, ...values: unknown[]): string {
  const text = terms[term] ?? String(term);
  const named = (values[0] ?? {}) as Record<string, unknown>;
  let next = 0;
  return text.replace(/%s|%\((\w+)\)s/g, (found, name?: string) => {
    const value = name === undefined ? values[next++] : named[name];
    return value === undefined ? found : String(value);
  });
}
