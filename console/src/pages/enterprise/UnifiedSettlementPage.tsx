import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useUnifiedSettlement, useUnifiedStep, type UnifiedSettlement } from "../../api/unified";
import { Amount } from "../../components/Amount";
import { DeedDialog } from "../../components/DeedDialog";
import { Loaded } from "../../components/Loaded";
import { RowTable } from "../../components/RowTable";
import { Status } from "../../components/Status";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";

/** One unified settlement: what it will pay, and, once it runs, what each account has paid (W-12). */
export default function UnifiedSettlementPage() {
  const { t } = useTranslation();
  const { enterpriseId = "", settlementId = "" } = useParams();
  return (
    <Page title={t("unified.title")} description={settlementId}>
      <Loaded query={useUnifiedSettlement(enterpriseId, settlementId)}>
        {(settlement) => <Shown settlement={settlement} />}
      </Loaded>
    </Page>
  );
}

function Shown({ settlement }: { readonly settlement: UnifiedSettlement }) {
  const { t } = useTranslation();
  return (
    <SpaceBetween size="l">
      <Container header={<Header actions={<Steps settlement={settlement} />}>{t("unified.state")}</Header>}>
        <Status of={settlement.state} />
      </Container>
      {settlement.accounts.map((account) => (
        <RowTable
          key={account.billingAccountId}
          items={account.allocations.length > 0 ? account.allocations : account.bills.map(asPlanned)}
          ariaLabels={{ tableLabel: account.billingAccountId }}
          header={
            <Header description={account.refusal?.detail} actions={<Status of={account.state} />}>
              {account.billingAccountId}
            </Header>
          }
          columnDefinitions={[
            { id: "bill", header: t("bills.number"), isRowHeader: true, cell: (row) => row.invoiceId },
            {
              id: "asset",
              header: t("entries.asset"),
              cell: (row) => (row.asset ? t(`assets.${row.asset}`) : "–"),
            },
            {
              id: "amount",
              header: t("entries.amount"),
              cell: (row) => (row.amount ? <Amount value={row.amount} /> : t("unified.whole")),
            },
          ]}
        />
      ))}
    </SpaceBetween>
  );
}

type Part = UnifiedSettlement["accounts"][number]["allocations"][number];

function asPlanned(pick: { invoiceId: string; amount?: Part["amount"] | null }): Partial<Part> & {
  invoiceId: string;
} {
  return { invoiceId: pick.invoiceId, amount: pick.amount ?? undefined };
}

function Steps({ settlement }: { readonly settlement: UnifiedSettlement }) {
  const { t } = useTranslation();
  const { may } = useOpenAccount();
  const [asked, setAsked] = useState<"run" | "cancel">();
  const run = useUnifiedStep(settlement.enterpriseId, settlement.id, "run");
  const cancel = useUnifiedStep(settlement.enterpriseId, settlement.id, "cancel");
  if (settlement.state !== "DRAFT" || !may("RELATE")) {
    return null;
  }
  return (
    <SpaceBetween direction="horizontal" size="xs">
      <Button onClick={() => setAsked("cancel")}>{t("unified.cancel")}</Button>
      <Button variant="primary" onClick={() => setAsked("run")}>
        {t("unified.run")}
      </Button>
      {asked && (
        <DeedDialog
          title={t(`unified.${asked}`)}
          effect={t(`unified.${asked}Text`)}
          deed={asked === "run" ? run : cancel}
          wishOf={() => true}
          onDone={() => setAsked(undefined)}
        />
      )}
    </SpaceBetween>
  );
}
