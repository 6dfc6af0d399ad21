import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useApprovals, type Approval } from "../../api/staff";
import { useSession } from "../../auth/SessionContext";
import { Amount } from "../../components/Amount";
import { AccountLink } from "../../components/AccountLink";
import { DataTable } from "../../components/DataTable";
import { Status } from "../../components/Status";
import { When } from "../../components/When";
import { Page } from "../../layout/Page";
import { DecideDialog } from "./DecideDialog";
import { StaffOnly } from "./StaffOnly";

const STATES = ["OPEN", "APPROVED", "REJECTED", ""] as const;
type State = (typeof STATES)[number];

/** What operators asked for above a limit; an approver decides, never the person who asked. */
export default function ApprovalsPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("navigation.approvals")}>
      <StaffOnly roles={["operator", "approver"]}>
        <Approvals />
      </StaffOnly>
    </Page>
  );
}

function Approvals() {
  const { t } = useTranslation();
  const { claims } = useSession();
  const [state, setState] = useState<State>("OPEN");
  const [asked, setAsked] = useState<{ approval: Approval; decision: "approve" | "reject" }>();
  const isApprover = claims.roles.includes("approver");
  const name = (value: State) => (value ? t(`status.${value}`) : t("invoices.allStates"));
  const actions = (approval: Approval) =>
    approval.state === "OPEN" && (
      <SpaceBetween direction="horizontal" size="s">
        <Button variant="inline-link" onClick={() => setAsked({ approval, decision: "approve" })}>
          {t("staff.approve")}
        </Button>
        <Button variant="inline-link" onClick={() => setAsked({ approval, decision: "reject" })}>
          {t("staff.reject")}
        </Button>
      </SpaceBetween>
    );
  return (
    <SpaceBetween size="l">
      <DataTable<Approval>
        list={useApprovals(state || undefined)}
        label={t("navigation.approvals")}
        trackBy={(approval) => approval.id}
        empty={t("staff.approvalsNone")}
        header={<Header>{t("navigation.approvals")}</Header>}
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
            id: "when",
            header: t("staff.when"),
            isRowHeader: true,
            cell: (approval) => <When at={approval.requestedAt} />,
          },
          { id: "deed", header: t("staff.deed"), cell: (approval) => t(`deed.${approval.kind}`) },
          {
            id: "account",
            header: t("account.id"),
            cell: (approval) =>
              approval.billingAccountId ? <AccountLink id={approval.billingAccountId} /> : approval.object,
          },
          {
            id: "amount",
            header: t("entries.amount"),
            cell: (approval) => <Amount value={approval.amount} />,
          },
          ...(isApprover ? [{ id: "actions", header: t("common.actions"), cell: actions }] : []),
          { id: "by", header: t("staff.askedBy"), cell: (approval) => approval.requestedBy },
          { id: "reason", header: t("staff.reason"), cell: (approval) => approval.reason },
          { id: "state", header: t("payments.state"), cell: (approval) => <Status of={approval.state} /> },
          { id: "decided", header: t("staff.decidedBy"), cell: (approval) => approval.decidedBy ?? "–" },
        ]}
      />
      {asked && <DecideDialog {...asked} onDone={() => setAsked(undefined)} />}
    </SpaceBetween>
  );
}
