import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Form from "@cloudscape-design/components/form";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { usePayInvoice } from "../../api/money";
import { useChannels, useInvoice } from "../../api/queries";
import type { Invoice } from "../../api/types";
import { Amount } from "../../components/Amount";
import { ChannelChoice } from "../../components/ChannelChoice";
import { Loaded } from "../../components/Loaded";
import { ProblemAlert } from "../../components/ProblemAlert";
import { isZero } from "../../format/decimal";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";
import { leaveFor, returnAddress } from "../payments/pendingPayment";
import { toPay } from "./toPay";

/** Pays the rest of an invoice: the amount is filled in and cannot be lowered (W33 - W35). */
export default function PayInvoicePage() {
  const { t } = useTranslation();
  const { invoiceId = "" } = useParams();
  const { account, may } = useOpenAccount();
  const invoice = useInvoice(account.id, invoiceId);
  return (
    <Page title={t("invoices.pay")} description={invoice.data?.number}>
      <Loaded query={invoice}>
        {(data) => {
          if (!may("PAY")) {
            return <Alert type="info">{t("topUp.noRight")}</Alert>;
          }
          return isZero(data.unsettled.amount) ? (
            <Alert type="success">{t("invoices.nothingToPay")}</Alert>
          ) : (
            <PayForm invoice={data} />
          );
        }}
      </Loaded>
    </Page>
  );
}

function PayForm({ invoice }: { readonly invoice: Invoice }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  const channels = useChannels(account.currency);
  const pay = usePayInvoice(account.id);
  const [picked, setPicked] = useState<string>();
  const channel = channels.data?.find((one) => one.code === picked) ?? channels.data?.[0];
  const amount = toPay(invoice.unsettled, channel);

  function send(): void {
    if (channel) {
      pay.mutate(
        { invoiceId: invoice.invoiceId, channel: channel.code, returnUrl: returnAddress() },
        {
          onSuccess: ({ paymentId, paymentUrl }) => paymentUrl && leaveFor(account.id, paymentId, paymentUrl),
        },
      );
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Form
        actions={
          <Button variant="primary" formAction="submit" loading={pay.isPending || pay.isSuccess}>
            {t("topUp.toPayment")}
          </Button>
        }
      >
        <Container>
          <SpaceBetween size="l">
            <KeyValuePairs
              columns={2}
              items={[
                { label: t("bills.unsettled"), value: <Amount value={invoice.unsettled} /> },
                { label: t("invoices.toPay"), value: <Amount value={amount} /> },
              ]}
            />
            {amount !== invoice.unsettled && (
              <Alert type="info">{t("invoices.restToCredit", { amount: format.money(amount) })}</Alert>
            )}
            <Loaded query={channels}>
              {(all) => <ChannelChoice channels={all} picked={channel?.code} onPick={setPicked} />}
            </Loaded>
            {account.taxPoint === "TOPUP" && <div>{t("topUp.tax")}</div>}
            {pay.error && <ProblemAlert error={pay.error} />}
          </SpaceBetween>
        </Container>
      </Form>
    </form>
  );
}
