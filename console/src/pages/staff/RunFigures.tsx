import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import ProgressBar from "@cloudscape-design/components/progress-bar";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useTranslation } from "react-i18next";
import type { BillingRun } from "../../api/staff";
import { AccountLink } from "../../components/AccountLink";
import { RowTable } from "../../components/RowTable";

/** How far the run of a month is. */
export function RunFigures({ run }: { readonly run: BillingRun }) {
  const { t } = useTranslation();
  const done = run.issued + run.nothingDue + run.carried;
  const all = done + run.pending + run.parked.length;
  return (
    <SpaceBetween size="l">
      <Container>
        <SpaceBetween size="m">
          <ProgressBar
            value={all === 0 ? 100 : Math.floor((done * 100) / all)}
            label={t("staff.runProgress")}
          />
          <KeyValuePairs
            columns={4}
            items={[
              { label: t("staff.runIssued"), value: run.issued },
              { label: t("staff.runNothing"), value: run.nothingDue },
              { label: t("staff.runCarried"), value: run.carried },
              { label: t("staff.runPending"), value: run.pending },
            ]}
          />
        </SpaceBetween>
      </Container>
      <RowTable
        items={run.parked}
        trackBy="billingAccountId"
        ariaLabels={{ tableLabel: t("staff.runParked") }}
        empty={t("staff.runNoneParked")}
        header={
          <Header
            counter={`(${run.parked.length}${run.moreParked ? "+" : ""})`}
            description={t("staff.runParkedAbout")}
          >
            {t("staff.runParked")}
          </Header>
        }
        columnDefinitions={[
          {
            id: "account",
            header: t("account.id"),
            isRowHeader: true,
            cell: (row) => <AccountLink id={row.billingAccountId} />,
          },
          { id: "reason", header: t("staff.runWhy"), cell: (row) => row.reason },
        ]}
      />
    </SpaceBetween>
  );
}
