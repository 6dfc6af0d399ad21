import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMarkPaid } from "../../api/provider";
import { useBills } from "../../api/queries";
import type { Bill } from "../../api/types";
import { Amount } from "../../components/Amount";
import { DataTable } from "../../components/DataTable";
import { DeedDialog } from "../../components/DeedDialog";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";

/** Bills that were paid outside of the product. */
export function MarkPaidPart() {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [asked, setAsked] = useState<Bill>();
  return (
    <>
      <DataTable<Bill>
        list={useBills(account.id, "OPEN")}
        label={t("bills.open")}
        trackBy={(bill) => bill.number ?? bill.invoiceId}
        empty={t("bills.none")}
        header={<Header>{t("bills.open")}</Header>}
        columns={[
          {
            id: "number",
            header: t("bills.number"),
            isRowHeader: true,
            cell: (bill) => bill.number ?? bill.invoiceId,
          },
          { id: "total", header: t("bills.total"), cell: (bill) => <Amount value={bill.total} /> },
          { id: "open", header: t("bills.unsettled"), cell: (bill) => <Amount value={bill.unsettled} /> },
          {
            id: "actions",
            header: t("common.actions"),
            cell: (bill) => (
              <Button variant="inline-link" onClick={() => setAsked(bill)}>
                {t("manage.markPaid")}
              </Button>
            ),
          },
        ]}
      />
      {asked && <Mark bill={asked} onDone={() => setAsked(undefined)} />}
    </>
  );
}

function Mark({ bill, onDone }: { readonly bill: Bill; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  return (
    <DeedDialog
      title={t("manage.markPaid")}
      asksReason
      effect={t("manage.markPaidEffect", {
        number: bill.number ?? bill.invoiceId,
        amount: format.money(bill.unsettled),
      })}
      deed={useMarkPaid(account.id, bill.invoiceId)}
      pointers={["/reason"]}
      wishOf={(reason) => ({ amount: bill.unsettled, reason })}
      onDone={() => onDone()}
    />
  );
}
