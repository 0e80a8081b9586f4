// The line to the local server: requests, events, and what happens while it is down.
import type { PageEvent } from '../server/protocol.ts';

export interface RunResult {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: string;
}

/** How the page was opened: ?as=staff. */
export const as = new URLSearchParams(location.search).get('as') ?? 'officer';

/** This tab of the browser. */
export const client = crypto.randomUUID();

/** Between two tries while the server is down: milliseconds. */
const RETRY = 1000;

async function send(route: string, body: object): Promise<Response> {
  return fetch(`/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, as, client }),
  });
}

/** Asks the server once; fails where it does not answer. */
export async function post<T>(route: string, body: object): Promise<T> {
  const response = await send(route, body);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** Asks the server until it answers: what people typed is never dropped because the server is away for a moment. */
export async function postUntilHeard<T>(route: string, body: object): Promise<T> {
  for (;;) {
    try {
      return await post<T>(route, body);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY));
    }
  }
}

let sent: Promise<unknown> = Promise.resolve();

/** What people typed reaches the server in the order it was typed: a change waits until the one before it was heard. */
export function postInOrder<T>(route: string, body: object): Promise<T> {
  const answer = sent.then(() => postUntilHeard<T>(route, body));
  sent = answer.catch(() => {});
  return answer;
}

/** Hears the server's events; `onLine` is told when the line breaks and when it is back. */
export function listen(onEvent: (event: PageEvent) => void, onLine: (up: boolean) => void): void {
  const open = (): void => {
    const source = new EventSource(`/events?client=${client}`);
    source.onopen = () => onLine(true);
    source.onmessage = ({ data }) => onEvent(JSON.parse(data));
    source.onerror = () => {
      onLine(false);
      if (source.readyState !== EventSource.CLOSED) return;
      setTimeout(open, RETRY);
    };
  };
  open();
}
