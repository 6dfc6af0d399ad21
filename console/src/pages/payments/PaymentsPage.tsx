import Header from "@cloudscape-design/components/header";
import Select from "@cloudscape-design/components/select";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePayments } from "../../api/queries";
import { Amount } from "../../components/Amount";
import { AppLink } from "../../components/AppLink";
import { DataTable } from "../../components/DataTable";
import { Status } from "../../components/Status";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";

const PURPOSES = ["", "TOP_UP", "INVOICE"] as const;

/** The history of top-ups and payments (W12). */
export default function PaymentsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account, home } = useOpenAccount();
  const [purpose, setPurpose] = useState<(typeof PURPOSES)[number]>("");
  const nameOf = (value: (typeof PURPOSES)[number]) => (value ? t(`purpose.${value}`) : t("common.all"));
  return (
    <Page title={t("navigation.payments")}>
      <DataTable
        list={usePayments(account.id, { purpose: purpose || undefined })}
        label={t("navigation.payments")}
        trackBy={(payment) => payment.paymentId}
        empty={t("payments.none")}
        header={<Header>{t("navigation.payments")}</Header>}
        filter={
          <Select
            selectedOption={{ value: purpose, label: nameOf(purpose) }}
            options={PURPOSES.map((value) => ({ value, label: nameOf(value) }))}
            ariaLabel={t("payments.purpose")}
            onChange={({ detail }) => setPurpose(detail.selectedOption.value as (typeof PURPOSES)[number])}
          />
        }
        columns={[
          {
            id: "at",
            header: t("payments.createdAt"),
            isRowHeader: true,
            cell: (payment) => (
              <AppLink href={`${home}/payments/${payment.paymentId}`}>
                {format.instant(payment.createdAt)}
              </AppLink>
            ),
          },
          {
            id: "purpose",
            header: t("payments.purpose"),
            cell: (payment) => t(`purpose.${payment.purpose}`),
          },
          { id: "state", header: t("payments.state"), cell: (payment) => <Status of={payment.state} /> },
          {
            id: "credit",
            header: t("payments.credit"),
            cell: (payment) => <Amount value={payment.credit} />,
          },
          { id: "total", header: t("payments.total"), cell: (payment) => <Amount value={payment.total} /> },
          { id: "channel", header: t("payments.channel"), cell: (payment) => payment.channel },
          {
            id: "reference",
            header: t("payments.reference"),
            cell: (payment) => payment.referenceNumber ?? "–",
          },
        ]}
      />
    </Page>
  );
}
