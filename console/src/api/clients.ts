import createClient, { type Middleware } from "openapi-fetch";
import type { paths as AccountPaths } from "./generated/account";
import type { paths as InvoicePaths } from "./generated/invoice";
import type { paths as NotificationPaths } from "./generated/notification";
import type { paths as PaymentPaths } from "./generated/payment";
import { problemOf } from "./problem";

/** Who is signed in, as far as calls need to know. */
export interface Credentials {
  accessToken(): string | undefined;
  refused(): void;
}

let credentials: Credentials = { accessToken: () => undefined, refused: () => undefined };

export function callWith(session: Credentials): void {
  credentials = session;
}

const bearer: Middleware = {
  onRequest({ request }) {
    const token = credentials.accessToken();
    if (token) {
      request.headers.set("Authorization", `Bearer ${token}`);
    }
    return request;
  },
  onResponse({ response }) {
    if (response.status === 401) {
      credentials.refused();
    }
    return response;
  },
};

function clientOf<Paths extends object>() {
  const client = createClient<Paths>({
    baseUrl: window.location.origin,
    // Looked up at each call, so that tests may stand in for it.
    fetch: (request) => globalThis.fetch(request),
  });
  client.use(bearer);
  return client;
}

export const accountApi = clientOf<AccountPaths>();
export const invoiceApi = clientOf<InvoicePaths>();
export const paymentApi = clientOf<PaymentPaths>();
export const notificationApi = clientOf<NotificationPaths>();

interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The body of an answer, or the refusal thrown. T where the document does not say what the body is. */
export async function bodyOf<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const answer: Answer = await call.catch((): Answer => {
    throw problemOf(0, undefined);
  });
  if (!answer.response.ok) {
    throw problemOf(answer.response.status, answer.error);
  }
  return answer.data as T;
}

/** A file behind a token: links cannot carry one. */
export async function fetchFile(path: string, accept: string): Promise<Blob> {
  const token = credentials.accessToken() ?? "";
  const answer = await globalThis
    .fetch(path, { headers: { Accept: accept, Authorization: `Bearer ${token}` } })
    .catch(() => {
      throw problemOf(0, undefined);
    });
  if (!answer.ok) {
    throw problemOf(answer.status, await answer.json().catch(() => undefined));
  }
  return answer.blob();
}

export function currentToken(): string | undefined {
  return credentials.accessToken();
}
