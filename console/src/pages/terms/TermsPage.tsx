import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useTerms, type Term } from "../../api/terms";
import { Amount } from "../../components/Amount";
import { AppLink } from "../../components/AppLink";
import { DataTable } from "../../components/DataTable";
import { Status } from "../../components/Status";
import { When } from "../../components/When";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";
import { OrderTermDialog } from "./OrderTermDialog";
import { TermActions } from "./TermActions";

/** Resources bought for a period, such as bare metal: charged and invoiced when they are ordered (W15 to W17). */
export default function TermsPage() {
  const { t } = useTranslation();
  const { may } = useOpenAccount();
  const [ordering, setOrdering] = useState(false);
  return (
    <Page
      title={t("navigation.terms")}
      description={t("term.about")}
      actions={may("PAY") && <Button onClick={() => setOrdering(true)}>{t("term.order")}</Button>}
    >
      <Terms />
      {ordering && <OrderTermDialog onDone={() => setOrdering(false)} />}
    </Page>
  );
}

function Terms() {
  const { t } = useTranslation();
  const { account, home, may } = useOpenAccount();
  return (
    <DataTable<Term>
      list={useTerms(account.id)}
      label={t("navigation.terms")}
      trackBy={(term) => term.termId}
      empty={t("term.none")}
      header={<Header>{t("navigation.terms")}</Header>}
      columns={[
        {
          id: "resource",
          header: t("usage.resource"),
          isRowHeader: true,
          cell: (term) => (
            <>
              {term.resourceId}
              <Box color="text-body-secondary">{term.product}</Box>
            </>
          ),
        },
        {
          id: "period",
          header: t("term.period"),
          cell: (term) => (
            <>
              {t(`termLength.${term.period}`)}
              <Box color="text-body-secondary">
                <When at={term.periodStart} /> – <When at={term.periodEnd} />
              </Box>
            </>
          ),
        },
        { id: "price", header: t("term.price"), cell: (term) => <Amount value={term.price} /> },
        { id: "state", header: t("payments.state"), cell: (term) => <Status of={term.state} /> },
        {
          id: "renew",
          header: t("term.renewal"),
          cell: (term) => t(term.autoRenew ? "term.renews" : "term.ends"),
        },
        {
          id: "invoice",
          header: t("invoices.number"),
          cell: (term) =>
            term.invoiceId ? (
              <AppLink href={`${home}/invoices/${term.invoiceId}`}>{t("term.invoice")}</AppLink>
            ) : (
              (term.reason ?? "–")
            ),
        },
        ...(may("PAY")
          ? [
              {
                id: "actions",
                header: t("common.actions"),
                cell: (term: Term) => <TermActions term={term} />,
              },
            ]
          : []),
      ]}
    />
  );
}
