import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { usePreviewSettlement, useSettle } from "../../api/money";
import type { Bill } from "../../api/types";
import { Amount } from "../../components/Amount";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { Loaded } from "../../components/Loaded";
import { useOpenAccount } from "../../layout/AccountContext";
import { RowTable } from "../../components/RowTable";

interface Props {
  readonly bills: readonly Bill[];
  readonly onDone: () => void;
}

/** Shows first which asset would pay how much of which bill, then does it. */
export function SettleDialog({ bills, onDone }: Props) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const { mutate: look, ...preview } = usePreviewSettlement(account.id);
  const settle = useSettle(account.id);
  const picks = { bills: bills.map(({ invoiceId }) => ({ invoiceId })) };
  const chosen = picks.bills.map(({ invoiceId }) => invoiceId).join(" ");
  useEffect(() => {
    look({ bills: chosen.split(" ").map((invoiceId) => ({ invoiceId })) });
  }, [look, chosen]);
  const number = (invoiceId: string) =>
    bills.find((bill) => bill.invoiceId === invoiceId)?.number ?? invoiceId;
  return (
    <ConfirmDialog
      title={t("bills.payFromBalance")}
      confirm={t("bills.payNow")}
      busy={settle.isPending || preview.isPending}
      disabled={!preview.data}
      error={settle.error}
      onConfirm={() => settle.mutate(picks, { onSuccess: onDone })}
      onDismiss={onDone}
    >
      <Loaded query={{ ...preview, refetch: () => look(picks) }}>
        {({ allocations }) => (
          <RowTable
            variant="embedded"
            ariaLabels={{ tableLabel: t("bills.allocations") }}
            header={t("bills.allocations")}
            items={allocations}
            columnDefinitions={[
              {
                id: "bill",
                header: t("bills.number"),
                isRowHeader: true,
                cell: (row) => number(row.invoiceId),
              },
              { id: "asset", header: t("entries.asset"), cell: (row) => t(`assets.${row.asset as "CASH"}`) },
              { id: "amount", header: t("entries.amount"), cell: (row) => <Amount value={row.amount} /> },
            ]}
          />
        )}
      </Loaded>
    </ConfirmDialog>
  );
}
