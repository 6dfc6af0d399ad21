import type { Registration } from "../../api/provider";
import type { Currency } from "../../format/currency";

/** What is entered for a new account, as text. */
export interface Entered {
  readonly cloudAccountId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: "en" | "id";
  /** Without one, the provider's default. */
  readonly currency: Currency | undefined;
  readonly accountType: Registration["accountType"];
  readonly partnerId: string;
  readonly paymentMode: Registration["paymentMode"];
  readonly ownerKind: Registration["owner"]["kind"];
  readonly ownerName: string;
  readonly creditControlled: boolean;
}

export const NOTHING: Entered = {
  cloudAccountId: "",
  name: "",
  email: "",
  locale: "en",
  currency: undefined,
  accountType: "DIRECT",
  partnerId: "",
  paymentMode: "PREPAID",
  ownerKind: "INDIVIDUAL",
  ownerName: "",
  creditControlled: false,
};

/** Credit control is for direct accounts of an enterprise. */
export function canBeCreditControlled(entered: Entered): boolean {
  return entered.accountType === "DIRECT" && entered.ownerKind === "ENTERPRISE";
}

/** The fields that have to be filled in and are not. */
export function missingOf(entered: Entered): (keyof Entered)[] {
  const wanted: (keyof Entered)[] = ["cloudAccountId", "name", "email", "ownerName"];
  const all = entered.accountType === "ECOSYSTEM" ? [...wanted, "partnerId" as const] : wanted;
  return all.filter((field) => String(entered[field]).trim() === "");
}

export function registrationOf(entered: Entered): Registration {
  return {
    name: entered.name.trim(),
    email: entered.email.trim(),
    locale: entered.locale,
    ...(entered.currency && { currency: entered.currency }),
    accountType: entered.accountType,
    ...(entered.accountType === "ECOSYSTEM" && { partnerId: entered.partnerId.trim() }),
    paymentMode: entered.paymentMode,
    creditControlled: canBeCreditControlled(entered) && entered.creditControlled,
    owner: { kind: entered.ownerKind, name: entered.ownerName.trim(), verified: false },
  } as Registration;
}
