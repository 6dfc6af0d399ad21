import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAddPayees, usePayees } from "../../api/relations";
import type { Payee } from "../../api/types";
import { DataTable } from "../../components/DataTable";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";
import { AddAccountsDialog } from "./AddAccountsDialog";
import { ChangePayerDialog } from "./ChangePayerDialog";

/** Manage Billing Accounts: the cloud accounts that this account pays for (A84 - A88). */
export function ManagedAccounts() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account, may } = useOpenAccount();
  const [adding, setAdding] = useState(false);
  const [moved, setMoved] = useState<Payee>();
  const date = (instant: string | null | undefined) => (instant ? format.instant(instant) : "–");
  return (
    <>
      <DataTable
        list={usePayees(account.id)}
        trackBy={(row) => `${row.cloudAccountId} ${row.effectiveFrom ?? ""}`}
        label={t("relations.payees")}
        empty={t("relations.noPayees")}
        header={
          <Header
            variant="h2"
            description={t("relations.payeesAbout")}
            actions={
              may("RELATE") && (
                <SpaceBetween direction="horizontal" size="xs">
                  <Button onClick={() => setAdding(true)}>{t("relations.addAccount")}</Button>
                </SpaceBetween>
              )
            }
          >
            {t("relations.payees")}
          </Header>
        }
        columns={[
          {
            id: "account",
            header: t("relations.cloudAccount"),
            isRowHeader: true,
            cell: (row) => row.cloudAccountId,
          },
          { id: "type", header: t("relations.kind"), cell: (row) => t(`payeeType.${row.type}`) },
          { id: "from", header: t("relations.from"), cell: (row) => date(row.effectiveFrom) },
          { id: "to", header: t("relations.to"), cell: (row) => date(row.effectiveTo) },
          { id: "state", header: t("relations.state"), cell: (row) => t(`payeeState.${row.state}`) },
          ...(may("RELATE")
            ? [
                {
                  id: "actions",
                  header: t("common.actions"),
                  cell: (row: Payee) =>
                    row.state === "VALID" && (
                      <Button variant="inline-link" onClick={() => setMoved(row)}>
                        {t("relations.changePayer")}
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
      />
      {adding && <Add onDone={() => setAdding(false)} />}
      {moved && <ChangePayerDialog payee={moved} onDone={() => setMoved(undefined)} />}
    </>
  );
}

function Add({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const add = useAddPayees(account.id);
  return (
    <AddAccountsDialog
      title={t("relations.addAccount")}
      about={t("relations.addAccountAbout", { account: account.name })}
      busy={add.isPending}
      error={add.error}
      onConfirm={(ids) => add.mutate(ids, { onSuccess: onDone })}
      onDismiss={onDone}
    />
  );
}
