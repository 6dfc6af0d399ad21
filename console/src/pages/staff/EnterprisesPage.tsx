import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAllEnterprises, useDecideEnterprise, type EnterpriseRow } from "../../api/provider";
import { AppLink } from "../../components/AppLink";
import { DataTable } from "../../components/DataTable";
import { DeedDialog } from "../../components/DeedDialog";
import { Status } from "../../components/Status";
import { When } from "../../components/When";
import { Page } from "../../layout/Page";
import { StaffOnly } from "./StaffOnly";

const STATES = ["APPLIED", "ACTIVE", "REJECTED", ""] as const;
type State = (typeof STATES)[number];

interface Asked {
  readonly row: EnterpriseRow;
  readonly decision: "approve" | "reject";
}

/** Who wants the Enterprise Account Center, and who has it. */
export default function EnterprisesPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("navigation.enterprises")}>
      <StaffOnly roles={["operator"]}>
        <Enterprises />
      </StaffOnly>
    </Page>
  );
}

function Enterprises() {
  const { t } = useTranslation();
  const [state, setState] = useState<State>("APPLIED");
  const [asked, setAsked] = useState<Asked>();
  const name = (value: State) => (value ? t(`status.${value}`) : t("invoices.allStates"));
  return (
    <>
      <DataTable<EnterpriseRow>
        list={useAllEnterprises(state || undefined)}
        label={t("navigation.enterprises")}
        trackBy={(row) => row.id}
        empty={t("enterprise.noneHere")}
        header={<Header>{t("navigation.enterprises")}</Header>}
        filter={
          <Select
            selectedOption={{ value: state, label: name(state) }}
            options={STATES.map((value) => ({ value, label: name(value) }))}
            ariaLabel={t("payments.state")}
            onChange={({ detail }) => setState(detail.selectedOption.value as State)}
          />
        }
        columns={[
          {
            id: "name",
            header: t("enterprise.name"),
            isRowHeader: true,
            cell: (row) => <AppLink href={`/accounts/${row.mainAccount}/enterprise`}>{row.name}</AppLink>,
          },
          {
            id: "account",
            header: t("enterprise.management"),
            cell: (row) => row.managementCloudAccountId,
          },
          { id: "state", header: t("payments.state"), cell: (row) => <Status of={row.state} /> },
          { id: "at", header: t("enterprise.appliedAt"), cell: (row) => <When at={row.appliedAt} /> },
          {
            id: "actions",
            header: t("common.actions"),
            cell: (row) =>
              row.state === "APPLIED" && (
                <SpaceBetween direction="horizontal" size="s">
                  <Button variant="inline-link" onClick={() => setAsked({ row, decision: "approve" })}>
                    {t("staff.approve")}
                  </Button>
                  <Button variant="inline-link" onClick={() => setAsked({ row, decision: "reject" })}>
                    {t("staff.reject")}
                  </Button>
                </SpaceBetween>
              ),
          },
        ]}
      />
      {asked && <Decide {...asked} onDone={() => setAsked(undefined)} />}
    </>
  );
}

function Decide({ row, decision, onDone }: Asked & { readonly onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <DeedDialog
      title={t(`staff.${decision}`)}
      asksReason
      effect={t(`enterprise.${decision}Text`, { name: row.name })}
      deed={useDecideEnterprise(row.id, decision)}
      pointers={["/reason"]}
      wishOf={(reason) => reason}
      onDone={() => onDone()}
    />
  );
}
