import Alert from "@cloudscape-design/components/alert";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useTranslation } from "react-i18next";
import { useIntegrity } from "../../api/provider";
import { AccountLink } from "../../components/AccountLink";
import { Amount } from "../../components/Amount";
import { AppLink } from "../../components/AppLink";
import { Loaded } from "../../components/Loaded";
import { RowTable } from "../../components/RowTable";
import { When } from "../../components/When";
import { Page } from "../../layout/Page";
import { ReleaseAction } from "./ReleaseAction";
import { StaffOnly } from "./StaffOnly";

/** Whether the book is right: debit is credit, balances are the sums of their entries. */
export default function IntegrityPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("navigation.integrity")} description={t("integrity.about")}>
      <StaffOnly roles={["operator"]}>
        <Report />
      </StaffOnly>
    </Page>
  );
}

function Report() {
  const { t } = useTranslation();
  return (
    <Loaded query={useIntegrity()}>
      {(report) => (
        <SpaceBetween size="l">
          <Alert type={report.sound ? "success" : "error"}>
            {t(report.sound ? "integrity.sound" : "integrity.notSound")}
          </Alert>
          <Container>
            <KeyValuePairs
              columns={4}
              items={[
                { label: t("integrity.accounts"), value: report.accounts },
                { label: t("integrity.since"), value: <When at={report.everyBookCheckedSince} /> },
                { label: t("integrity.outbox"), value: report.outbox.waiting },
                { label: t("integrity.refused"), value: report.outbox.refused },
                {
                  label: t("navigation.unmatched"),
                  value: <AppLink href="/staff/unmatched">{report.unmatchedMoney.length}</AppLink>,
                },
              ]}
            />
          </Container>
          <RowTable
            items={report.currencies}
            trackBy="currency"
            ariaLabels={{ tableLabel: t("integrity.totals") }}
            header={<Header>{t("integrity.totals")}</Header>}
            columnDefinitions={[
              {
                id: "currency",
                header: t("catalog.currency"),
                isRowHeader: true,
                cell: (row) => row.currency,
              },
              { id: "debit", header: t("integrity.debit"), cell: (row) => <Amount value={row.debit} /> },
              { id: "credit", header: t("integrity.credit"), cell: (row) => <Amount value={row.credit} /> },
            ]}
          />
          <RowTable
            items={report.parkedAccounts}
            ariaLabels={{ tableLabel: t("integrity.stopped") }}
            empty={t("integrity.noneStopped")}
            header={<Header description={t("integrity.stoppedAbout")}>{t("integrity.stopped")}</Header>}
            columnDefinitions={[
              {
                id: "account",
                header: t("account.id"),
                isRowHeader: true,
                cell: (id) => <AccountLink id={id} />,
              },
              { id: "actions", header: t("common.actions"), cell: (id) => <ReleaseAction id={id} /> },
            ]}
          />
          <RowTable
            items={report.differences}
            ariaLabels={{ tableLabel: t("integrity.differences") }}
            empty={t("integrity.noDifferences")}
            header={<Header>{t("integrity.differences")}</Header>}
            columnDefinitions={[
              {
                id: "account",
                header: t("account.id"),
                isRowHeader: true,
                cell: (row) => row.billingAccountId,
              },
              { id: "kind", header: t("vouchers.kind"), cell: (row) => row.kind },
              { id: "detail", header: t("staff.runWhy"), cell: (row) => row.detail },
            ]}
          />
        </SpaceBetween>
      )}
    </Loaded>
  );
}
