import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCancelPayment } from "../../api/money";
import { isOpenPayment } from "../../api/queries";
import type { Payment } from "../../api/types";
import { Amount } from "../../components/Amount";
import { AppLink } from "../../components/AppLink";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { Status } from "../../components/Status";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";
import { leaveFor } from "./pendingPayment";
import { RefundAction } from "./RefundAction";

/** The amounts, the way and the numbers of a payment; the reference number comes from the payment company (W28). */
export function PaymentDetails({ payment }: { readonly payment: Payment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { home } = useOpenAccount();
  return (
    <Container
      header={<Header actions={<Actions payment={payment} />}>{t(`purpose.${payment.purpose}`)}</Header>}
    >
      <KeyValuePairs
        columns={3}
        items={[
          { label: t("payments.state"), value: <Status of={payment.state} /> },
          { label: t("payments.credit"), value: <Amount value={payment.credit} /> },
          { label: t("payments.tax"), value: <Amount value={payment.tax} /> },
          { label: t("payments.fee"), value: <Amount value={payment.serviceFee} /> },
          { label: t("payments.total"), value: <Amount value={payment.total} /> },
          { label: t("payments.channel"), value: payment.channel },
          { label: t("payments.reference"), value: payment.referenceNumber ?? "–" },
          { label: t("payments.createdAt"), value: format.instant(payment.createdAt) },
          ...(payment.paidAt ? [{ label: t("payments.paidAt"), value: format.instant(payment.paidAt) }] : []),
          ...(isOpenPayment(payment.state)
            ? [{ label: t("payments.expiresAt"), value: format.instant(payment.expiresAt) }]
            : []),
          ...(payment.voucherCode ? [{ label: t("vouchers.code"), value: payment.voucherCode }] : []),
          ...(payment.invoiceId
            ? [
                {
                  label: t("invoices.one"),
                  value: (
                    <AppLink href={`${home}/invoices/${payment.invoiceId}`}>{payment.invoiceId}</AppLink>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Container>
  );
}

function Actions({ payment }: { readonly payment: Payment }) {
  const { t } = useTranslation();
  const { account, may } = useOpenAccount();
  const [asking, setAsking] = useState(false);
  const cancel = useCancelPayment(account.id);
  const { paymentUrl } = payment;
  if (!may("PAY") || (payment.state !== "PENDING" && payment.state !== "CREATED")) {
    return <RefundAction payment={payment} />;
  }
  return (
    <SpaceBetween direction="horizontal" size="xs">
      <Button onClick={() => setAsking(true)}>{t("payments.cancel")}</Button>
      {paymentUrl && (
        <Button variant="primary" onClick={() => leaveFor(account.id, payment.paymentId, paymentUrl)}>
          {t("payments.goOn")}
        </Button>
      )}
      {asking && (
        <ConfirmDialog
          title={t("payments.cancel")}
          confirm={t("payments.cancel")}
          busy={cancel.isPending}
          error={cancel.error}
          onConfirm={() => cancel.mutate(payment.paymentId, { onSuccess: () => setAsking(false) })}
          onDismiss={() => setAsking(false)}
        >
          {t("payments.cancelText")}
        </ConfirmDialog>
      )}
    </SpaceBetween>
  );
}
