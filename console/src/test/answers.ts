/** Stands in for the services: answers by method and path, and what was asked. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly key: string | null;
  readonly body: unknown;
}

export type Answerer = (asked: Asked) => Response | Promise<Response>;

const answerers = new Map<string, Answerer>();
export const asked: Asked[] = [];

export function forgetAnswers(): void {
  answerers.clear();
  asked.length = 0;
}

export function answer(what: string, by: Answerer | object): void {
  answerers.set(what, typeof by === "function" ? (by as Answerer) : () => json(by));
}

export function json(body: object, status = 200): Response {
  const type = status < 400 ? "application/json" : "application/problem+json";
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": type } });
}

export function refusal(status: number, name: string, pointer?: string): Response {
  const errors = pointer ? [{ pointer, detail: `wrong at ${pointer}` }] : [];
  return json(
    { type: `urn:saldo:problem:${name}`, title: name, status, detail: `detail of ${name}`, errors },
    status,
  );
}

globalThis.fetch = async (input, init) => {
  const request = new Request(
    typeof input === "string" ? new URL(input, globalThis.location.href) : input,
    init,
  );
  const url = new URL(request.url);
  const text = await request.text();
  const one: Asked = {
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    key: request.headers.get("Idempotency-Key"),
    body: text ? (JSON.parse(text) as unknown) : undefined,
  };
  asked.push(one);
  const by = answerers.get(`${one.method} ${one.path}`);
  return by ? by(one) : refusal(404, "not-found");
};
