import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useBills } from "../../api/queries";
import type { Bill } from "../../api/types";
import { Amount } from "../../components/Amount";
import { AppLink } from "../../components/AppLink";
import { Breakable } from "../../components/Breakable";
import { DataTable } from "../../components/DataTable";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";
import { BothAmounts } from "./BothAmounts";
import { SettleDialog } from "./SettleDialog";

/** Bills with something open, to be chosen and paid from the balance (A74), or through the payment company (W33). */
export function OpenBills() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account, home, may } = useOpenAccount();
  const bills = useBills(account.id, "OPEN");
  const [picked, setPicked] = useState<Bill[]>([]);
  const [settling, setSettling] = useState(false);
  if (bills.items?.length === 0) {
    return null;
  }
  return (
    <SpaceBetween size="l">
      <BothAmounts bills={bills.items ?? []} />
      <DataTable<Bill>
        list={bills}
        label={t("bills.open")}
        trackBy={(bill) => bill.number ?? bill.invoiceId}
        empty={t("bills.none")}
        header={
          <Header
            description={t("bills.about")}
            actions={
              may("PAY") && (
                <Button disabled={picked.length === 0} onClick={() => setSettling(true)}>
                  {t("bills.payFromBalance")}
                </Button>
              )
            }
          >
            {t("bills.open")}
          </Header>
        }
        selection={
          may("PAY")
            ? {
                selectionType: "multi",
                selectedItems: picked,
                onSelectionChange: ({ detail }) => setPicked(detail.selectedItems),
              }
            : {}
        }
        columns={[
          {
            id: "number",
            header: t("bills.number"),
            isRowHeader: true,
            cell: (bill) => (
              <AppLink href={`${home}/invoices/${bill.invoiceId}`}>
                <Breakable text={bill.number ?? bill.invoiceId} />
              </AppLink>
            ),
          },
          { id: "month", header: t("bills.month"), cell: (bill) => format.month(bill.month) },
          {
            id: "due",
            header: t("bills.due"),
            cell: (bill) => (bill.dueAt ? format.instant(bill.dueAt) : "–"),
          },
          { id: "total", header: t("bills.total"), cell: (bill) => <Amount value={bill.total} /> },
          {
            id: "unsettled",
            header: t("bills.unsettled"),
            cell: (bill) => <Amount value={bill.unsettled} />,
          },
          {
            id: "invoiceable",
            header: t("bills.invoiceable"),
            cell: (bill) => <Amount value={bill.invoiceable} />,
          },
          ...(may("PAY")
            ? [
                {
                  id: "pay",
                  header: t("common.actions"),
                  cell: (bill: Bill) => (
                    <AppLink
                      href={`${home}/invoices/${bill.invoiceId}/pay`}
                      ariaLabel={t("invoices.payOf", { number: bill.number ?? bill.invoiceId })}
                    >
                      {t("invoices.pay")}
                    </AppLink>
                  ),
                },
              ]
            : []),
        ]}
      />
      {settling && (
        <SettleDialog
          bills={picked}
          onDone={() => {
            setPicked([]);
            setSettling(false);
          }}
        />
      )}
    </SpaceBetween>
  );
}
