import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRefunds } from "../../api/queries";
import type { Refund } from "../../api/types";
import { Amount } from "../../components/Amount";
import { AppLink } from "../../components/AppLink";
import { DataTable } from "../../components/DataTable";
import { Status } from "../../components/Status";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";
import { CancelWithdrawal, isCancellable } from "./CancelWithdrawal";
import { WithdrawDialog } from "./WithdrawDialog";

/** Withdrawals and refunds: the status and the destination of every one (A103). */
export default function RefundsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account, may } = useOpenAccount();
  const [withdrawing, setWithdrawing] = useState(false);
  const refunds = useRefunds(account.id);
  return (
    <Page
      title={t("navigation.refunds")}
      description={t("refunds.about")}
      actions={may("OUT") && <Button onClick={() => setWithdrawing(true)}>{t("withdrawals.ask")}</Button>}
    >
      <DataTable<Refund>
        list={refunds}
        label={t("navigation.refunds")}
        trackBy={(refund) => refund.refundId}
        empty={t("refunds.none")}
        header={<Header>{t("navigation.refunds")}</Header>}
        columns={[
          {
            id: "at",
            header: t("refunds.requestedAt"),
            isRowHeader: true,
            cell: (refund) => format.instant(refund.requestedAt),
          },
          { id: "kind", header: t("refunds.kind"), cell: (refund) => t(`refundKind.${refund.kind}`) },
          { id: "state", header: t("payments.state"), cell: (refund) => <Status of={refund.state} /> },
          { id: "amount", header: t("entries.amount"), cell: (refund) => <Amount value={refund.amount} /> },
          {
            id: "destination",
            header: t("refunds.destination"),
            cell: (refund) => t(`destination.${refund.destination}`),
          },
          { id: "legs", header: t("refunds.legs"), cell: (refund) => <Legs refund={refund} /> },
          {
            id: "done",
            header: t("refunds.doneAt"),
            cell: (refund) => (refund.doneAt ? format.instant(refund.doneAt) : "–"),
          },
          ...(may("OUT") && refunds.items?.some(isCancellable)
            ? [
                {
                  id: "actions",
                  header: t("common.actions"),
                  cell: (refund: Refund) => <CancelWithdrawal refund={refund} />,
                },
              ]
            : []),
        ]}
      />
      {withdrawing && <WithdrawDialog onDone={() => setWithdrawing(false)} />}
    </Page>
  );
}

/** Each payment that is given back, by its own way: how far that is, and why it went wrong (A103). */
function Legs({ refund }: { readonly refund: Refund }) {
  const { home } = useOpenAccount();
  return refund.legs.map((leg) => (
    <div key={leg.paymentId}>
      <AppLink href={`${home}/payments/${leg.paymentId}`}>{leg.referenceNumber ?? leg.paymentId}</AppLink>{" "}
      <Amount value={leg.amount} />
      {leg.sent && (
        <>
          {" = "}
          <Amount value={leg.sent} />
        </>
      )}{" "}
      <Status of={leg.state} />
      {leg.failure && <Box color="text-status-error">{leg.failure}</Box>}
    </div>
  ));
}
