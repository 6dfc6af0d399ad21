import Box from "@cloudscape-design/components/box";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useInvoice } from "../../api/queries";
import type { Invoice } from "../../api/types";
import { Amount } from "../../components/Amount";
import { AppButton } from "../../components/AppButton";
import { AppLink } from "../../components/AppLink";
import { Loaded } from "../../components/Loaded";
import { useFormat } from "../../format/FormatContext";
import { isZero } from "../../format/decimal";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";
import { BothAmounts } from "./BothAmounts";
import { CoveredBy } from "./CoveredBy";
import { InvoiceLines } from "./InvoiceLines";
import { InvoiceStatus } from "./InvoiceStatus";
import { CreditNoteAction } from "../staff/CreditNoteAction";
import { PdfButtons } from "./PdfButtons";

/** One invoice: the document, and what has covered it (A101). */
export default function InvoicePage() {
  const { t } = useTranslation();
  const { invoiceId = "" } = useParams();
  const { account } = useOpenAccount();
  const invoice = useInvoice(account.id, invoiceId);
  return (
    <Loaded query={invoice}>
      {(data) => (
        <Page
          title={data.number}
          description={t(`invoiceKind.${data.kind}`)}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <PdfButtons invoice={data} />
              <CreditNoteAction invoice={data} />
              <Pay invoice={data} />
            </SpaceBetween>
          }
        >
          <BothAmounts bills={[data]} />
          <Head invoice={data} />
          <InvoiceLines invoice={data} />
          {data.kind !== "TOP_UP" && <CoveredBy invoice={data} />}
        </Page>
      )}
    </Loaded>
  );
}

function Pay({ invoice }: { readonly invoice: Invoice }) {
  const { t } = useTranslation();
  const { home, may } = useOpenAccount();
  if (!may("PAY") || isZero(invoice.unsettled.amount) || invoice.collectedBy === "PARTNER") {
    return null;
  }
  return (
    <AppButton variant="primary" href={`${home}/invoices/${invoice.invoiceId}/pay`}>
      {t("invoices.pay")}
    </AppButton>
  );
}

function Head({ invoice }: { readonly invoice: Invoice }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { home } = useOpenAccount();
  return (
    <Container header={<Header>{t("invoices.head")}</Header>}>
      <KeyValuePairs
        columns={3}
        items={[
          { label: t("payments.state"), value: <InvoiceStatus invoice={invoice} /> },
          { label: t("invoices.issued"), value: format.date(String(invoice.issueDate)) },
          ...(invoice.usageMonth
            ? [{ label: t("invoices.month"), value: format.month(invoice.usageMonth) }]
            : []),
          ...(invoice.dueAt ? [{ label: t("bills.due"), value: format.instant(invoice.dueAt) }] : []),
          ...(invoice.seller
            ? [
                {
                  label: t("invoices.seller"),
                  value: (
                    <>
                      {invoice.seller.name}
                      <Box color="text-body-secondary">{invoice.seller.taxId}</Box>
                    </>
                  ),
                },
              ]
            : []),
          ...(invoice.customer ? [{ label: t("invoices.customer"), value: invoice.customer.name }] : []),
          { label: t("invoices.total"), value: <Amount value={invoice.total} /> },
          { label: t("bills.unsettled"), value: <Amount value={invoice.unsettled} /> },
          { label: t("bills.invoiceable"), value: <Amount value={invoice.invoiceable} /> },
          ...(isZero(invoice.credited.amount)
            ? []
            : [{ label: t("invoices.credited"), value: <Amount value={invoice.credited} /> }]),
          ...(invoice.refersTo
            ? [
                {
                  label: t("invoices.refersTo"),
                  value: <AppLink href={`${home}/invoices/${invoice.refersTo}`}>{invoice.refersTo}</AppLink>,
                },
              ]
            : []),
          ...(invoice.reason ? [{ label: t("invoices.reason"), value: invoice.reason }] : []),
          ...(invoice.paymentId
            ? [
                {
                  label: t("payments.one"),
                  value: (
                    <AppLink href={`${home}/payments/${invoice.paymentId}`}>{invoice.paymentId}</AppLink>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Container>
  );
}
