// People and companies of one run in one language, so that each run finds an account as it comes into the world.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { call } from "./api";

export type Language = "en" | "id";
export const LANGUAGES: readonly Language[] = ["en", "id"];
const SALDO = join(import.meta.dirname, "../../saldo");
const MEMBERS = 20;

/** What the product of the journeys costs an hour. */
export const HOUR_PRICE = 1_000;
/** What each customer has used by the time that the journeys begin. */
export const HOURS = { lastMonth: 70, thisMonth: 12 };

/** A root user, who is named like the cloud account. */
export interface Cast {
  /** Prepaid, owes the bill of a month. */
  readonly warga: string;
  /** A company with credit control, owes the bill of a month. */
  readonly pt: string;
  /** Another account of the company, owes nothing. */
  readonly cabang: string;
  /** Further accounts of the company, without users. */
  readonly members: readonly string[];
  readonly company: string;
  readonly registrationNumber: string;
}

export function castOf(language: Language): Cast {
  const run = `${process.env.JOURNEY_RUN}-${language}`;
  return {
    warga: `warga-${run}`,
    pt: `pt-${run}`,
    cabang: `cabang-${run}`,
    members: Array.from({ length: MEMBERS }, (_, index) => `unit-${run}-${index + 1}`),
    company: `PT Perjalanan ${run}`,
    registrationNumber: `journey-${run}`,
  };
}

async function register(name: string, owner: object, creditControlled: boolean): Promise<void> {
  const { status, body } = await call("operator", "PUT", `/cloud-accounts/${name}`, {
    name,
    email: `${name}@example.test`,
    locale: "en",
    currency: "IDR",
    accountType: "DIRECT",
    paymentMode: "PREPAID",
    creditControlled,
    owner,
  });
  if (status >= 300) {
    throw new Error(`${name} was not registered: ${status} ${JSON.stringify(body)}`);
  }
}

/** Twenty further accounts of the company join its enterprise; as they have no users, an operator accepts for them. */
export async function join20(cast: Cast): Promise<void> {
  const { body } = await call(cast.pt, "GET", "/enterprises");
  const [enterprise] = (body as unknown as { items: { id: string }[] }).items;
  await Promise.all(cast.members.map((name) => joinOne(cast, name, enterprise?.id ?? "")));
}

async function joinOne(cast: Cast, name: string, enterprise: string): Promise<void> {
  await register(name, ownerOf(cast), false);
  const invited = await call(cast.pt, "POST", `/enterprises/${enterprise}/invitations`, {
    cloudAccountId: name,
    policy: "FINANCIAL_MANAGEMENT",
    features: ["unifiedPayment"],
  });
  const { id } = invited.body as unknown as { id: string };
  const accepted = await call("operator", "POST", `/invitations/${id}/accept`, { reason: "A journey" });
  if (accepted.status >= 300) {
    throw new Error(`${name} has not joined: ${JSON.stringify([invited, accepted])}`);
  }
}

function ownerOf({ company, registrationNumber }: Cast) {
  return { kind: "ENTERPRISE", name: company, registrationNumber, verified: true };
}

export async function appear(language: Language): Promise<void> {
  const cast = castOf(language);
  await register(cast.warga, { kind: "INDIVIDUAL", name: "Warga", verified: true }, false);
  await register(cast.pt, ownerOf(cast), true);
  await register(cast.cabang, ownerOf(cast), false);
  for (const name of [cast.warga, cast.pt, cast.cabang]) {
    await promisify(execFile)(SALDO, ["user", name, "--cloud-account", name, "--kind", "ROOT"]);
  }
}
