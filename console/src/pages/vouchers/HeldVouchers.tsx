import Header from "@cloudscape-design/components/header";
import { useTranslation } from "react-i18next";
import { useVouchers } from "../../api/queries";
import { Amount } from "../../components/Amount";
import { DataTable } from "../../components/DataTable";
import { Status } from "../../components/Status";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";
import { VoucherUses } from "./VoucherUses";

/** Bill vouchers and coupons that the account holds; they are not part of available credit. */
export function HeldVouchers() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  return (
    <DataTable
      list={useVouchers(account.id)}
      label={t("vouchers.held")}
      trackBy={(voucher) => voucher.voucherId}
      empty={t("vouchers.noneHeld")}
      header={<Header description={t("vouchers.heldAbout")}>{t("vouchers.held")}</Header>}
      columns={[
        { id: "id", header: t("vouchers.id"), isRowHeader: true, cell: (voucher) => voucher.voucherId },
        { id: "kind", header: t("vouchers.kind"), cell: (voucher) => t(`voucherKind.${voucher.kind}`) },
        { id: "state", header: t("payments.state"), cell: (voucher) => <Status of={voucher.state} /> },
        {
          id: "value",
          header: t("vouchers.value"),
          cell: (voucher) =>
            voucher.value ? <Amount value={voucher.value} /> : voucher.percent ? `${voucher.percent} %` : "–",
        },
        {
          id: "balance",
          header: t("vouchers.balance"),
          cell: (voucher) => (voucher.balance ? <Amount value={voucher.balance} /> : "–"),
        },
        { id: "uses", header: t("vouchers.uses"), cell: (voucher) => <VoucherUses uses={voucher.usage} /> },
        {
          id: "expires",
          header: t("vouchers.expiresAt"),
          cell: (voucher) => format.instant(voucher.expiresAt),
        },
      ]}
    />
  );
}
