import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import { useTranslation } from "react-i18next";
import { useRetryDocument, useUnprinted, type Unprinted } from "../../api/documents";
import { AppLink } from "../../components/AppLink";
import { DataTable } from "../../components/DataTable";
import { ProblemAlert } from "../../components/ProblemAlert";
import { When } from "../../components/When";

/** Invoices whose PDF could not be made yet. */
export function UnprintedDocuments() {
  const { t } = useTranslation();
  const retry = useRetryDocument();
  return (
    <>
      {retry.error && <ProblemAlert error={retry.error} />}
      <DataTable<Unprinted>
        list={useUnprinted()}
        label={t("unprinted.title")}
        trackBy={(row) => row.invoiceId}
        empty={t("unprinted.none")}
        header={<Header description={t("unprinted.about")}>{t("unprinted.title")}</Header>}
        columns={[
          {
            id: "number",
            header: t("invoices.number"),
            isRowHeader: true,
            cell: (row) => (
              <AppLink href={`/accounts/${row.billingAccountId}/invoices/${row.invoiceId}`}>
                {row.number}
              </AppLink>
            ),
          },
          { id: "attempts", header: t("unprinted.attempts"), cell: (row) => row.attempts },
          { id: "error", header: t("staff.runWhy"), cell: (row) => row.lastError },
          { id: "next", header: t("unprinted.next"), cell: (row) => <When at={row.retryAt} /> },
          {
            id: "actions",
            header: t("common.actions"),
            cell: (row) => (
              <Button
                variant="inline-link"
                disabled={retry.isPending}
                onClick={() => retry.mutate(row.invoiceId)}
              >
                {t("unprinted.retry")}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}
