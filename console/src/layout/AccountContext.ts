import { createContext, use } from "react";
import type { BillingAccount, Right } from "../api/types";

/** The billing account that the pages are about, and what the caller may do with it. */
export interface OpenAccount {
  readonly account: BillingAccount;
  readonly home: string;
  may(right: Right): boolean;
}

export const AccountContext = createContext<OpenAccount | undefined>(undefined);

export function useOpenAccount(): OpenAccount {
  const open = use(AccountContext);
  if (!open) {
    throw new Error("No account is open.");
  }
  return open;
}
