import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAllClaims, type Claim } from "../../api/remittance";
import { Amount } from "../../components/Amount";
import { AccountLink } from "../../components/AccountLink";
import { DataTable } from "../../components/DataTable";
import { Status } from "../../components/Status";
import { useFormat } from "../../format/FormatContext";
import { Page } from "../../layout/Page";
import { BankAccounts } from "./BankAccounts";
import { BankLines } from "./BankLines";
import { DecideClaimDialog } from "./DecideClaimDialog";
import { StaffOnly } from "./StaffOnly";

/** Money by bank: what customers say, what the bank says, and the provider's own accounts. */
export default function RemittancesPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("navigation.remittances")} description={t("remittance.staffAbout")}>
      <StaffOnly roles={["operator"]}>
        <SpaceBetween size="l">
          <Claims />
          <BankLines />
          <BankAccounts />
        </SpaceBetween>
      </StaffOnly>
    </Page>
  );
}

function Claims() {
  const { t } = useTranslation();
  const format = useFormat();
  const [asked, setAsked] = useState<{ claim: Claim; decision: "approve" | "reject" }>();
  const actions = (claim: Claim) =>
    claim.state === "OPEN" || claim.state === "PENDING_REVIEW" ? (
      <SpaceBetween direction="horizontal" size="s">
        <Button variant="inline-link" onClick={() => setAsked({ claim, decision: "approve" })}>
          {t("staff.approve")}
        </Button>
        <Button variant="inline-link" onClick={() => setAsked({ claim, decision: "reject" })}>
          {t("staff.reject")}
        </Button>
      </SpaceBetween>
    ) : (
      "–"
    );
  return (
    <>
      <DataTable<Claim>
        list={useAllClaims(undefined)}
        label={t("remittance.claims")}
        trackBy={(claim) => claim.id}
        empty={t("remittance.noClaims")}
        header={<Header>{t("remittance.claims")}</Header>}
        columns={[
          {
            id: "day",
            header: t("remittance.day"),
            isRowHeader: true,
            cell: (claim) => format.date(claim.valueDate),
          },
          {
            id: "account",
            header: t("account.id"),
            cell: (claim) => <AccountLink id={claim.billingAccountId} />,
          },
          { id: "amount", header: t("entries.amount"), cell: (claim) => <Amount value={claim.amount} /> },
          { id: "payer", header: t("remittance.payer"), cell: (claim) => claim.payerName },
          { id: "reference", header: t("payments.reference"), cell: (claim) => claim.reference },
          {
            id: "state",
            header: t("payments.state"),
            cell: (claim) => (
              <>
                <Status of={claim.state} /> {claim.approvedOnce && t("remittance.second")}
              </>
            ),
          },
          { id: "actions", header: t("common.actions"), cell: actions },
        ]}
      />
      {asked && <DecideClaimDialog {...asked} onDone={() => setAsked(undefined)} />}
    </>
  );
}
