// What every page of the add-on shares. Text typed by people is set as text, never as HTML.

/** google.script.run as pages see it. */
interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

/** The functions of the add-on that pages may call. */
type Callable = Readonly<Record<string, (...given: readonly unknown[]) => void>>;

declare global {
  const google: { readonly script: { readonly run: Runner; readonly host: { close(): void } } };
}

/** Calls a function of the add-on and waits for its answer. */
export const ask = (functionName: string, ...given: readonly unknown[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const run = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    (run as unknown as Callable)[functionName]?.(...given);
  });

/** What a person is told when something failed: what to do, and the words for whoever helps. */
export const troubleWords = (error: unknown): string =>
  `Chưa làm được. Chờ một phút rồi bấm lại; nếu vẫn vậy, gửi dòng này cho người hỗ trợ: ${error instanceof Error ? error.message : String(error)}`;

/** Escape closes a dialog, also where the page has the keyboard. */
export const closeOnEscape = (): void =>
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') google.script.host.close();
  });

/** The part of the page with this id. */
export const part = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** A new element with text. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (text !== '') made.textContent = text;
  return made;
}
