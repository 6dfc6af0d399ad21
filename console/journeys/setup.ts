// A month with usage of each customer, ended: so there are bills, open ones too.
import { randomUUID } from "node:crypto";
import { accountOf, call, hasOpenBill, until } from "./api";

const PRODUCT = "journey.compute";
const HOUR_MS = 3_600_000;
const CUSTOMERS = ["1001", "2001", "2002", "3001"];

async function now(): Promise<number> {
  const { body } = await call("operator", "GET", "/clock");
  return Date.parse((body as unknown as { now: string }).now);
}

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

async function report(quantity: string): Promise<void> {
  const at = await now();
  const batch = CUSTOMERS.map((one) => used(one, at, quantity));
  const { status, body } = await call("metering", "POST", "/usage-events", batch);
  if (status >= 300 || (body as unknown as { accepted: number }).accepted !== batch.length) {
    throw new Error(`Usage was not taken: ${status} ${JSON.stringify(body)}`);
  }
}

async function hasInvoice(cloudAccountId: string): Promise<boolean> {
  const account = await accountOf(cloudAccountId);
  const { body } = await call("operator", "GET", `/billing-accounts/${account}/invoices?kind=USAGE`);
  return ((body as unknown as { items?: unknown[] }).items ?? []).length > 0;
}

/** Three in the morning of the 1st of next month in Jakarta, when the invoices are there. */
function nextMonth(at: number): string {
  const jakarta = new Date(at + 7 * HOUR_MS);
  return new Date(Date.UTC(jakarta.getUTCFullYear(), jakarta.getUTCMonth() + 1, 1, -4)).toISOString();
}

async function liveThroughAMonth(): Promise<void> {
  await call("operator", "POST", "/products", {
    code: PRODUCT,
    name: "Compute",
    unit: "hour",
    category: "METERED",
  });
  await call("operator", "POST", "/prices", {
    product: PRODUCT,
    model: "FLAT",
    currency: "IDR",
    unitPrice: "1000",
    validFrom: new Date((await now()) - 40 * 24 * HOUR_MS).toISOString(),
  });
  await report("70");
  const to = nextMonth(await now());
  await call("operator", "POST", "/clock/advance", { to });
  await until("the month has ended", async () => (await now()) >= Date.parse(to));
  await until("budi has an open bill", () => hasOpenBill("1001"));
}

/** On a stack that has its month already, only usage is added. */
export default async function setup(): Promise<void> {
  if (!(await hasInvoice("2001"))) {
    await liveThroughAMonth();
  }
  await report("12");
}
