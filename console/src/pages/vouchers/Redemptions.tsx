import Header from "@cloudscape-design/components/header";
import { useTranslation } from "react-i18next";
import { useRedemptions } from "../../api/queries";
import { Amount } from "../../components/Amount";
import { DataTable } from "../../components/DataTable";
import { Status } from "../../components/Status";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";

/** The history of redemption (W13). */
export function Redemptions() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  return (
    <DataTable
      list={useRedemptions(account.id)}
      label={t("vouchers.history")}
      trackBy={(row) => row.id ?? row.voucherId}
      empty={t("vouchers.noHistory")}
      header={<Header>{t("vouchers.history")}</Header>}
      columns={[
        {
          id: "at",
          header: t("vouchers.redeemedAt"),
          isRowHeader: true,
          cell: (row) => format.instant(row.redeemedAt),
        },
        { id: "code", header: t("vouchers.code"), cell: (row) => row.code },
        { id: "value", header: t("vouchers.value"), cell: (row) => <Amount value={row.value} /> },
        { id: "state", header: t("payments.state"), cell: (row) => <Status of={row.state} /> },
        {
          id: "balance",
          header: t("vouchers.balance"),
          cell: (row) => (row.balance ? <Amount value={row.balance} /> : "–"),
        },
        {
          id: "expires",
          header: t("vouchers.expiresAt"),
          cell: (row) => (row.expiresAt ? format.instant(row.expiresAt) : "–"),
        },
      ]}
    />
  );
}
