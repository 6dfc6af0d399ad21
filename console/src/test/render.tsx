import { render } from "@testing-library/react";
import { QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { queryClient } from "../api/queryClient";
import type { BillingAccount, Right } from "../api/types";
import { formatOf } from "../format/format";
import { FormatContext } from "../format/FormatContext";
import { AccountContext } from "../layout/AccountContext";

export const ACCOUNT_ID = "1000123456789017";
export const OF_ACCOUNT = `/api/v1/billing-accounts/${ACCOUNT_ID}`;

export function accountWith(fields: Partial<BillingAccount> = {}): BillingAccount {
  return {
    id: ACCOUNT_ID,
    cloudAccountId: "1001",
    name: "Budi Santoso",
    type: "DIRECT",
    owner: { kind: "INDIVIDUAL", name: "Budi Santoso", verified: true },
    status: "VALID",
    createdAt: "2026-09-30T17:00:00Z",
    email: "budi@example.com",
    locale: "en",
    paymentMode: "PREPAID",
    billingType: "METERED",
    currency: "IDR",
    pricingCurrency: "IDR",
    timeZone: "Asia/Jakarta",
    taxPoint: "TOPUP",
    creditControlled: false,
    legalEntity: "SALDO",
    suspension: "NORMAL",
    rights: ["NAME", "OUT", "PAY", "READ", "RELATE", "SETTINGS"],
    ...fields,
  };
}

/** A page of one account, as somebody with these rights sees it. */
export function renderOf(account: BillingAccount, page: ReactNode) {
  const open = {
    account,
    home: `/accounts/${account.id}`,
    may: (right: Right) => account.rights?.includes(right) ?? false,
  };
  return render(
    <QueryClientProvider client={queryClient()}>
      <MemoryRouter>
        <AccountContext value={open}>
          <FormatContext value={formatOf("en", account.timeZone)}>{page}</FormatContext>
        </AccountContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

export const idr = (amount: string) => ({ amount, currency: "IDR" as const });
