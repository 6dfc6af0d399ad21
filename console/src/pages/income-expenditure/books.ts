import { useTranslation } from "react-i18next";
import type { LedgerAsset } from "../../api/types";
import { useOpenAccount } from "../../layout/AccountContext";

export type BookName = "cash" | "refund" | "quota";

/** The assets that are looked at together. */
export interface Book {
  readonly name: BookName;
  readonly title: string;
  readonly assets: readonly LedgerAsset[];
}

export function useBooks(): readonly Book[] {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  if (account.type === "ECOSYSTEM") {
    return [{ name: "quota", title: t("terms.quota"), assets: ["QUOTA", "QUOTA_LEDGER"] }];
  }
  return [
    {
      name: "cash",
      title: t("terms.cashBalance"),
      assets: ["CASH", "TRANSFER_LEDGER", "PROMO_CREDIT"],
    },
    { name: "refund", title: t("income.refundBook"), assets: ["CREDIT_REFUND"] },
  ];
}
