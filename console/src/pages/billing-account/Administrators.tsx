import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAddAdministrators, useAdministrators, useRevokeAdministrator } from "../../api/relations";
import type { Administrator } from "../../api/types";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { DataTable } from "../../components/DataTable";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";
import { AddAccountsDialog } from "./AddAccountsDialog";

/** Account Administrators: added at most 20 at once, revoked after a question (A94 - A99). */
export function Administrators() {
  const { t } = useTranslation();
  const { account, may } = useOpenAccount();
  const [adding, setAdding] = useState(false);
  const [revoked, setRevoked] = useState<Administrator>();
  const columns = useColumns(may("RELATE") ? setRevoked : undefined);
  return (
    <>
      <DataTable
        list={useAdministrators(account.id)}
        trackBy={(row) => row.cloudAccountId}
        label={t("relations.administrators")}
        empty={t("relations.noAdministrators")}
        header={
          <Header
            variant="h2"
            description={t("relations.administratorsAbout")}
            actions={
              may("RELATE") && (
                <Button onClick={() => setAdding(true)}>{t("relations.addAdministrator")}</Button>
              )
            }
          >
            {t("relations.administrators")}
          </Header>
        }
        columns={columns}
      />
      {adding && <Add onDone={() => setAdding(false)} />}
      {revoked && <Revoke administrator={revoked} onDone={() => setRevoked(undefined)} />}
    </>
  );
}

function useColumns(revoke: ((administrator: Administrator) => void) | undefined) {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      id: "account",
      header: t("relations.cloudAccount"),
      isRowHeader: true,
      cell: (row: Administrator) => row.cloudAccountId,
    },
    {
      id: "kind",
      header: t("relations.kind"),
      cell: (row: Administrator) => t(`administratorKind.${row.kind}`),
    },
    { id: "since", header: t("relations.since"), cell: (row: Administrator) => format.instant(row.since) },
    ...(revoke
      ? [
          {
            id: "actions",
            header: t("common.actions"),
            // The super administrator's permission cannot be revoked.
            cell: (row: Administrator) =>
              row.kind === "REGULAR" && (
                <Button variant="inline-link" onClick={() => revoke(row)}>
                  {t("relations.revoke")}
                </Button>
              ),
          },
        ]
      : []),
  ];
}

function Add({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const add = useAddAdministrators(account.id);
  return (
    <AddAccountsDialog
      title={t("relations.addAdministrator")}
      about={t("relations.addAbout")}
      most
      busy={add.isPending}
      error={add.error}
      onConfirm={(ids) => add.mutate(ids, { onSuccess: onDone })}
      onDismiss={onDone}
    />
  );
}

function Revoke({
  administrator,
  onDone,
}: {
  readonly administrator: Administrator;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const revoke = useRevokeAdministrator(account.id);
  return (
    <ConfirmDialog
      title={t("relations.revoke")}
      confirm={t("common.ok")}
      busy={revoke.isPending}
      error={revoke.error}
      onConfirm={() => revoke.mutate(administrator.cloudAccountId, { onSuccess: onDone })}
      onDismiss={onDone}
    >
      {t("relations.revokeText", { who: administrator.cloudAccountId, account: account.name })}
    </ConfirmDialog>
  );
}
