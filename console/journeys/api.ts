// What a journey needs to be there beforehand is brought about through the interface, as other programs do it.
import { randomUUID } from "node:crypto";

const address = process.env.SALDO_ADDRESS ?? "http://localhost:8080";

const TOKEN_MS = 60_000;
const tokens = new Map<string, { readonly token: Promise<string>; readonly until: number }>();

function tokenOf(user: string): Promise<string> {
  const kept = tokens.get(user);
  if (kept && Date.now() < kept.until) {
    return kept.token;
  }
  const token = askToken(user);
  tokens.set(user, { token, until: Date.now() + TOKEN_MS });
  return token;
}

async function askToken(user: string): Promise<string> {
  const { issuer } = (await (await fetch(`${address}/config.json`)).json()) as { issuer: string };
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "password",
      client_id: "saldo-cli",
      username: user,
      password: user,
    }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

type Body = Record<string, unknown> | readonly unknown[];

export interface Answer {
  readonly status: number;
  readonly body: Record<string, never>;
}

export async function call(user: string, method: string, path: string, body?: Body): Promise<Answer> {
  const answer = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${await tokenOf(user)}`,
      Accept: "application/json",
      "Content-Type": "application/json",
      "Idempotency-Key": randomUUID(),
    },
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? (JSON.parse(text) as Record<string, never>) : {} };
}

export async function accountOf(cloudAccountId: string): Promise<string> {
  const { body } = await call("operator", "GET", `/cloud-accounts/${cloudAccountId}`);
  return (body as unknown as { ownBillingAccountId: string }).ownBillingAccountId;
}

const LIMIT_MS = 600_000;

export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + LIMIT_MS; Date.now() < end;) {
    if (await holds()) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`Not within ten minutes: ${what}`);
}

export const idr = (amount: string) => ({ amount, currency: "IDR" });

/** The billing clock, which stands still. */
export async function now(): Promise<number> {
  const { body } = await call("operator", "GET", "/clock");
  return Date.parse((body as unknown as { now: string }).now);
}

export async function advance(to: string): Promise<void> {
  await call("operator", "POST", "/clock/advance", { to });
  await until(`the clock is at ${to}`, async () => (await now()) >= Date.parse(to));
}

/** The month that the billing clock is in, in Jakarta. */
export async function thisMonth(): Promise<string> {
  return new Date((await now()) + 7 * 3_600_000).toISOString().slice(0, 7);
}

export async function hasOpenBill(cloudAccountId: string): Promise<boolean> {
  const account = await accountOf(cloudAccountId);
  const { body } = await call("operator", "GET", `/billing-accounts/${account}/bills?state=OPEN`);
  return ((body as unknown as { items?: unknown[] }).items ?? []).length > 0;
}

export interface CoveredInvoice {
  readonly invoiceId: string;
  readonly number: string;
  readonly total: { readonly amount: string };
  readonly unsettled: { readonly amount: string };
  readonly coveredBy: readonly { readonly asset: string; readonly amount: { readonly amount: string } }[];
}

/** The newest invoice of that kind that something has covered a part of; an asset may be wanted. */
export async function coveredInvoice(
  account: string,
  asset?: string,
  kind: "TERM" | "USAGE" = "USAGE",
): Promise<CoveredInvoice> {
  let found: CoveredInvoice | undefined;
  await until(`an invoice of ${account} is covered by ${asset ?? "something"}`, async () => {
    const { body } = await call("operator", "GET", `/billing-accounts/${account}/invoices?kind=${kind}`);
    found = (body as unknown as { items: CoveredInvoice[] }).items.find(({ coveredBy }) =>
      asset ? coveredBy.some((part) => part.asset === asset) : coveredBy.length > 0,
    );
    return found !== undefined;
  });
  return found as unknown as CoveredInvoice;
}
