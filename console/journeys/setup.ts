// New people and companies, and a month with usage of each customer, ended: so there are bills, open ones too.
import { randomUUID } from "node:crypto";
import { accountOf, advance, call, hasOpenBill, now, until } from "./api";
import { appear, castOf, HOUR_PRICE, HOURS, LANGUAGES } from "./cast";

const PRODUCT = "journey.compute";
const HOUR_MS = 3_600_000;
const METAL = "journey.metal";
const CUSTOMERS = ["1001", "2001", "2002", "3001"];

function used(cloudAccountId: string, at: number, quantity: string) {
  const start = at - 2 * HOUR_MS;
  const iso = (ms: number) => new Date(ms).toISOString();
  return {
    specversion: "1.0",
    type: "usage.recorded",
    source: "/journeys",
    id: randomUUID(),
    time: iso(start + HOUR_MS),
    subject: cloudAccountId,
    datacontenttype: "application/json",
    data: {
      cloudAccountId,
      resourceId: "vm-1",
      product: PRODUCT,
      quantity,
      unit: "hour",
      periodStart: iso(start),
      periodEnd: iso(start + HOUR_MS),
      tags: { project: "web" },
    },
  };
}

/** Those whose bill of the month is there to be paid. */
function debtors(): string[] {
  return LANGUAGES.map(castOf).flatMap(({ warga, pt }) => [warga, pt]);
}

async function report(hours: number): Promise<void> {
  const at = await now();
  const batch = [...CUSTOMERS, ...debtors()].map((one) => used(one, at, String(hours)));
  const { status, body } = await call("metering", "POST", "/usage-events", batch);
  if (status >= 300 || (body as unknown as { accepted: number }).accepted !== batch.length) {
    throw new Error(`Usage was not taken: ${status} ${JSON.stringify(body)}`);
  }
}

/** An account is there once those who rate its usage have heard of it. */
async function isKnown(cloudAccountId: string): Promise<boolean> {
  const account = await accountOf(cloudAccountId);
  return (await call("operator", "GET", `/billing-accounts/${account}/invoices`)).status === 200;
}

/** Three in the morning of the 1st of next month in Jakarta, when the invoices are there. */
function nextMonth(at: number): string {
  const jakarta = new Date(at + 7 * HOUR_MS);
  return new Date(Date.UTC(jakarta.getUTCFullYear(), jakarta.getUTCMonth() + 1, 1, -4)).toISOString();
}

async function addProduct(code: string, name: string, unit: string, category: string, unitPrice: string) {
  await call("operator", "POST", "/products", { code, name, unit, category });
  await call("operator", "POST", "/prices", {
    product: code,
    model: "FLAT",
    currency: "IDR",
    unitPrice,
    validFrom: new Date((await now()) - 40 * 24 * HOUR_MS).toISOString(),
  });
}

async function liveThroughAMonth(): Promise<void> {
  await report(HOURS.lastMonth);
  await advance(nextMonth(await now()));
  for (const debtor of debtors()) {
    await until(`${debtor} has an open bill`, () => hasOpenBill(debtor));
  }
}

interface Gateway {
  readonly gateway: string;
  readonly merchantCode: string;
  readonly url: string;
  readonly expiryMinutes: number;
}

/** The console, to which payers come back whose order names no address: those who pay an invoice. */
async function bringPayersBack(): Promise<void> {
  const { body } = await call("operator", "GET", "/payment-channels?currency=IDR");
  const channels = (body as unknown as { items: { gatewayAccount: string }[] }).items;
  for (const name of new Set(channels.map((channel) => channel.gatewayAccount))) {
    const found = (await call("operator", "GET", `/gateway-accounts/${name}`)).body as unknown as Gateway;
    const { gateway, merchantCode, url, expiryMinutes } = found;
    const returnUrl = `${process.env.SALDO_ADDRESS ?? "http://localhost:8080"}/payment-return`;
    await call("operator", "PUT", `/gateway-accounts/${name}`, {
      gateway,
      merchantCode,
      url,
      expiryMinutes,
      returnUrl,
    });
  }
}

/** Each run has people and a month of its own: what a run before has used up is there again. */
export default async function setup(): Promise<void> {
  process.env.JOURNEY_RUN = Date.now().toString(36);
  await addProduct(PRODUCT, "Compute", "hour", "METERED", String(HOUR_PRICE));
  await addProduct(METAL, "Bare metal", "month", "TERM", "100000");
  await bringPayersBack();
  for (const language of LANGUAGES) {
    await appear(language);
  }
  for (const debtor of debtors()) {
    await until(`${debtor} is known`, () => isKnown(debtor));
  }
  await liveThroughAMonth();
  await report(HOURS.thisMonth);
}
