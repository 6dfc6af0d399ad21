import Header from "@cloudscape-design/components/header";
import { useTranslation } from "react-i18next";
import type { Invoice } from "../../api/types";
import { Amount } from "../../components/Amount";
import { AppLink } from "../../components/AppLink";
import { useOpenAccount } from "../../layout/AccountContext";
import { RowTable } from "../../components/RowTable";

/** Why the bill is not what left the cash balance: voucher and credit refund cover their part first (A101). */
export function CoveredBy({ invoice }: { readonly invoice: Invoice }) {
  const { t } = useTranslation();
  const { home } = useOpenAccount();
  const rows = [
    ...invoice.coveredBy.map(({ asset, amount }) => ({ name: t(`assets.${asset as "CASH"}`), amount })),
    { name: t("bills.unsettled"), amount: invoice.unsettled },
  ];
  return (
    <RowTable
      items={rows}
      ariaLabels={{ tableLabel: t("invoices.coveredBy") }}
      header={
        <Header
          description={t("invoices.coveredByAbout")}
          actions={<AppLink href={`${home}/help`}>{t("help.whyDifferent")}</AppLink>}
        >
          {t("invoices.coveredBy")}
        </Header>
      }
      columnDefinitions={[
        { id: "name", header: t("entries.asset"), isRowHeader: true, cell: (row) => row.name },
        { id: "amount", header: t("entries.amount"), cell: (row) => <Amount value={row.amount} /> },
      ]}
    />
  );
}
