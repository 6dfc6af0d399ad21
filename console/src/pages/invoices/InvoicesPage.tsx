import Header from "@cloudscape-design/components/header";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useInvoices } from "../../api/queries";
import type { Invoice } from "../../api/types";
import { Amount } from "../../components/Amount";
import { AppLink } from "../../components/AppLink";
import { Breakable } from "../../components/Breakable";
import { DataTable } from "../../components/DataTable";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";
import { InvoiceStatus } from "./InvoiceStatus";
import { OpenBills } from "./OpenBills";

const KINDS = ["", "USAGE", "TERM", "TOP_UP", "CREDIT_NOTE"] as const;
const STATES = ["", "ISSUED", "PARTIALLY_PAID", "PAID", "VOID"] as const;
type Kind = (typeof KINDS)[number];
type State = (typeof STATES)[number];

/** All invoices, of usage and of top-ups (W1, W11), and the open bills above them. */
export default function InvoicesPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account, home } = useOpenAccount();
  const [kind, setKind] = useState<Kind>("");
  const [state, setState] = useState<State>("");
  const kindName = (value: Kind) => (value ? t(`invoiceKind.${value}`) : t("invoices.allKinds"));
  const stateName = (value: State) => (value ? t(`status.${value}`) : t("invoices.allStates"));
  return (
    <Page title={t("navigation.invoices")}>
      {account.type === "DIRECT" && <OpenBills />}
      <DataTable<Invoice>
        list={useInvoices(account.id, { kind: kind || undefined, state: state || undefined })}
        label={t("navigation.invoices")}
        trackBy={(invoice) => invoice.invoiceId}
        empty={t("invoices.none")}
        header={<Header>{t("navigation.invoices")}</Header>}
        filter={
          <SpaceBetween direction="horizontal" size="xs">
            <Select
              selectedOption={{ value: kind, label: kindName(kind) }}
              options={KINDS.map((value) => ({ value, label: kindName(value) }))}
              ariaLabel={t("invoices.kind")}
              onChange={({ detail }) => setKind(detail.selectedOption.value as Kind)}
            />
            <Select
              selectedOption={{ value: state, label: stateName(state) }}
              options={STATES.map((value) => ({ value, label: stateName(value) }))}
              ariaLabel={t("payments.state")}
              onChange={({ detail }) => setState(detail.selectedOption.value as State)}
            />
          </SpaceBetween>
        }
        columns={[
          {
            id: "number",
            header: t("invoices.number"),
            isRowHeader: true,
            minWidth: 170,
            cell: (invoice) => (
              <AppLink href={`${home}/invoices/${invoice.invoiceId}`}>
                <Breakable text={invoice.number} />
              </AppLink>
            ),
          },
          { id: "kind", header: t("invoices.kind"), cell: (invoice) => t(`invoiceKind.${invoice.kind}`) },
          {
            id: "month",
            header: t("invoices.month"),
            cell: (invoice) => (invoice.usageMonth ? format.month(invoice.usageMonth) : "–"),
          },
          {
            id: "issued",
            header: t("invoices.issued"),
            cell: (invoice) => format.date(String(invoice.issueDate)),
          },
          { id: "total", header: t("invoices.total"), cell: (invoice) => <Amount value={invoice.total} /> },
          {
            id: "unsettled",
            header: t("bills.unsettled"),
            cell: (invoice) => <Amount value={invoice.unsettled} />,
          },
          {
            id: "state",
            header: t("payments.state"),
            cell: (invoice) => <InvoiceStatus invoice={invoice} />,
          },
        ]}
      />
    </Page>
  );
}
