import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useClaims, useRemittanceAccount, type Claim } from "../../api/remittance";
import { Amount } from "../../components/Amount";
import { DataTable } from "../../components/DataTable";
import { Loaded } from "../../components/Loaded";
import { Status } from "../../components/Status";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";
import { CancelClaim } from "./CancelClaim";
import { ClaimDialog } from "./ClaimDialog";

/** Where a credit-controlled customer sends money, and what it says it has sent (A56, A57). */
export default function RemittancePage() {
  const { t } = useTranslation();
  const { account, may } = useOpenAccount();
  const [claiming, setClaiming] = useState(false);
  if (!account.creditControlled) {
    return (
      <Page title={t("navigation.remittance")}>
        <Alert type="info">{t("remittance.notHere")}</Alert>
      </Page>
    );
  }
  return (
    <Page
      title={t("navigation.remittance")}
      description={t("remittance.about")}
      actions={may("PAY") && <Button onClick={() => setClaiming(true)}>{t("remittance.claim")}</Button>}
    >
      <Where />
      <Claims />
      {claiming && <ClaimDialog onDone={() => setClaiming(false)} />}
    </Page>
  );
}

function Where() {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  return (
    <Container header={<Header>{t("remittance.where")}</Header>}>
      <Loaded query={useRemittanceAccount(account.id, true)}>
        {(to) => (
          <KeyValuePairs
            columns={4}
            items={[
              { label: t("remittance.bank"), value: to.bank },
              { label: t("remittance.account"), value: to.account },
              { label: t("remittance.holder"), value: to.holder },
              {
                label: t("remittance.currency"),
                value: `${to.currency} · ${t(to.dedicated ? "remittance.dedicated" : "remittance.shared")}`,
              },
            ]}
          />
        )}
      </Loaded>
    </Container>
  );
}

function Claims() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account, may } = useOpenAccount();
  return (
    <DataTable<Claim>
      list={useClaims(account.id)}
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
        { id: "amount", header: t("entries.amount"), cell: (claim) => <Amount value={claim.amount} /> },
        { id: "payer", header: t("remittance.payer"), cell: (claim) => claim.payerName },
        { id: "reference", header: t("payments.reference"), cell: (claim) => claim.reference },
        { id: "state", header: t("payments.state"), cell: (claim) => <Status of={claim.state} /> },
        { id: "why", header: t("staff.runWhy"), cell: (claim) => claim.reason ?? "–" },
        ...(may("PAY")
          ? [
              {
                id: "actions",
                header: t("common.actions"),
                cell: (claim: Claim) => <CancelClaim claim={claim} />,
              },
            ]
          : []),
      ]}
    />
  );
}
