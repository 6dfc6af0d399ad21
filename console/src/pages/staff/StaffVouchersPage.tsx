import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAllVouchers, type Voucher } from "../../api/staff";
import { Amount } from "../../components/Amount";
import { DataTable } from "../../components/DataTable";
import { Status } from "../../components/Status";
import { useFormat } from "../../format/FormatContext";
import { Page } from "../../layout/Page";
import { ChangeVoucherDialog } from "./ChangeVoucherDialog";
import { DeleteVoucherDialog } from "./DeleteVoucherDialog";
import { NewVoucherDialog } from "./NewVoucherDialog";
import { StaffOnly } from "./StaffOnly";

/** Codes that customers redeem, and vouchers given to one account (V-8 - V-13). */
export default function StaffVouchersPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("navigation.staffVouchers")}>
      <StaffOnly roles={["operator"]}>
        <Vouchers />
      </StaffOnly>
    </Page>
  );
}

function Vouchers() {
  const { t } = useTranslation();
  const format = useFormat();
  const [making, setMaking] = useState(false);
  const [deleted, setDeleted] = useState<Voucher>();
  const [changed, setChanged] = useState<Voucher>();
  return (
    <SpaceBetween size="l">
      <DataTable<Voucher>
        list={useAllVouchers()}
        label={t("navigation.staffVouchers")}
        trackBy={(voucher) => voucher.voucherId}
        empty={t("vouchers.noneMade")}
        header={
          <Header
            actions={
              <Button variant="primary" onClick={() => setMaking(true)}>
                {t("vouchers.make")}
              </Button>
            }
          >
            {t("navigation.staffVouchers")}
          </Header>
        }
        columns={[
          {
            id: "code",
            header: t("vouchers.code"),
            isRowHeader: true,
            cell: (voucher) => voucher.code ?? voucher.voucherId,
          },
          { id: "kind", header: t("vouchers.kind"), cell: (voucher) => t(`voucherKind.${voucher.kind}`) },
          {
            id: "value",
            header: t("vouchers.value"),
            cell: (voucher) =>
              voucher.value ? <Amount value={voucher.value} /> : `${voucher.percent ?? "–"} %`,
          },
          { id: "state", header: t("payments.state"), cell: (voucher) => <Status of={voucher.state} /> },
          {
            id: "actions",
            header: t("common.actions"),
            cell: (voucher) =>
              (voucher.state === "AVAILABLE" || voucher.state === "NOT_YET_EFFECTIVE") && (
                <SpaceBetween direction="horizontal" size="xs">
                  <Button variant="inline-link" onClick={() => setChanged(voucher)}>
                    {t("settings.change")}
                  </Button>
                  <Button variant="inline-link" onClick={() => setDeleted(voucher)}>
                    {t("vouchers.delete")}
                  </Button>
                </SpaceBetween>
              ),
          },
          {
            id: "redeemed",
            header: t("vouchers.redeemed"),
            cell: (voucher) =>
              voucher.threshold
                ? t("vouchers.redeemedOf", { count: voucher.redeemed ?? 0, most: voucher.threshold })
                : (voucher.redeemed ?? "–"),
          },
          {
            id: "account",
            header: t("vouchers.account"),
            cell: (voucher) => voucher.billingAccountId ?? t("common.all"),
          },
          {
            id: "expires",
            header: t("vouchers.expiresAt"),
            cell: (voucher) => (voucher.expiresAt ? format.instant(voucher.expiresAt) : "–"),
          },
        ]}
      />
      {making && <NewVoucherDialog onDone={() => setMaking(false)} />}
      {changed && <ChangeVoucherDialog voucher={changed} onDone={() => setChanged(undefined)} />}
      {deleted && <DeleteVoucherDialog voucher={deleted} onDone={() => setDeleted(undefined)} />}
    </SpaceBetween>
  );
}
