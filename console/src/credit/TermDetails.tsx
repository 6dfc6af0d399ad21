import { useTranslation } from "react-i18next";
import type { LedgerAsset } from "../api/types";
import { AppLink } from "../components/AppLink";
import { EntriesTable } from "../entries/EntriesTable";
import { useOpenAccount } from "../layout/AccountContext";
import { BillsTable } from "./BillsTable";
import { CreditRecordsTable } from "./CreditRecordsTable";
import type { TermName } from "./formula";
import { NotInvoiced } from "./NotInvoiced";
import { QuotaRecords } from "./QuotaRecords";
import { RunningUsage } from "./RunningUsage";

const BOOKED_IN: Partial<Record<TermName, readonly LedgerAsset[]>> = {
  cashBalance: ["CASH", "TRANSFER_LEDGER", "PROMO_CREDIT"],
  creditRefund: ["CREDIT_REFUND"],
  quotaConsumption: ["QUOTA_LEDGER"],
};

/** What one part of available credit is made of: entries of the book, open bills, or usage that has no bill yet. */
export function TermDetails({ name }: { readonly name: TermName }) {
  const { t } = useTranslation();
  const { home } = useOpenAccount();
  const assets = BOOKED_IN[name];
  if (assets) {
    return (
      <>
        <EntriesTable asset={assets} />
        <AppLink href={`${home}/income-expenditure`}>{t("credit.allEntries")}</AppLink>
      </>
    );
  }
  switch (name) {
    case "creditLimit":
      return <CreditRecordsTable />;
    case "quota":
      return <QuotaRecords embedded />;
    case "unsettledPreviousMonths":
      return (
        <>
          <BillsTable of="previousMonths" />
          <NotInvoiced />
        </>
      );
    default:
      return (
        <>
          <RunningUsage />
          <BillsTable of="thisMonth" />
        </>
      );
  }
}
