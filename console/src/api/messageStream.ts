import { EventStreamReader } from "./eventStream";
import { currentToken } from "./clients";
import type { Message } from "./types";

const PAUSE_MS = 3_000;

/**
 * New messages as they come. The browser's own EventSource sends no token, so the stream is read with fetch; when it
 * ends, as it does with the token, it is opened again where it was.
 */
export function listen(language: string, onMessage: (message: Message) => void): () => void {
  const stopped = new AbortController();
  void follow(language, onMessage, stopped.signal);
  return () => stopped.abort();
}

async function follow(
  language: string,
  onMessage: (message: Message) => void,
  signal: AbortSignal,
): Promise<void> {
  let last: string | undefined;
  while (!signal.aborted) {
    try {
      last = await readOne(language, last, onMessage, signal);
    } catch {
      // A lost connection is opened again below, a stop ends the loop.
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

async function readOne(
  language: string,
  last: string | undefined,
  onMessage: (message: Message) => void,
  signal: AbortSignal,
): Promise<string | undefined> {
  const answer = await fetch(`/api/v1/messages/stream?locale=${language}`, {
    signal,
    headers: {
      Accept: "text/event-stream",
      Authorization: `Bearer ${currentToken() ?? ""}`,
      ...(last ? { "Last-Event-ID": last } : {}),
    },
  });
  if (!answer.ok || !answer.body) {
    return last;
  }
  const events = new EventStreamReader((event) => {
    last = event.id ?? last;
    onMessage(JSON.parse(event.data) as Message);
  });
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    events.take(part.value);
  }
  return last;
}
