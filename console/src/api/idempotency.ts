import { ProblemError } from "./problem";

/**
 * The Idempotency-Key of one intention: the same operation on the same account with the same body keeps its key until
 * there is a final answer, over double clicks, lost answers and reloads; so it has one effect.
 */
interface Kept {
  readonly key: string;
  readonly body: string;
}

const PREFIX = "saldo.idempotency.";

function place(operation: string, accountId: string): string {
  return `${PREFIX}${operation}.${accountId}`;
}

function kept(at: string): Kept | undefined {
  const text = sessionStorage.getItem(at);
  return text === null ? undefined : (JSON.parse(text) as Kept);
}

function keyFor(at: string, body: string): string {
  const known = kept(at);
  if (known?.body === body) {
    return known.key;
  }
  const key = crypto.randomUUID();
  sessionStorage.setItem(at, JSON.stringify({ key, body } satisfies Kept));
  return key;
}

const running = new Map<string, Promise<unknown>>();

export async function once<Body, Result>(
  operation: string,
  accountId: string,
  body: Body,
  send: (body: Body, key: string) => Promise<Result>,
): Promise<Result> {
  const at = place(operation, accountId);
  const key = keyFor(at, JSON.stringify(body));
  const under = running.get(key);
  if (under) {
    return under as Promise<Result>;
  }
  const call = send(body, key).then(
    (result) => {
      sessionStorage.removeItem(at);
      return result;
    },
    (reason: unknown) => {
      if (reason instanceof ProblemError && !reason.isOpen) {
        sessionStorage.removeItem(at);
      }
      throw reason;
    },
  );
  running.set(key, call);
  try {
    return await call;
  } finally {
    running.delete(key);
  }
}
