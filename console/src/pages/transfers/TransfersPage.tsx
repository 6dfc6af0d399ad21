import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useTransfers, type Transfer } from "../../api/cash";
import { Amount } from "../../components/Amount";
import { DataTable } from "../../components/DataTable";
import { Status } from "../../components/Status";
import { When } from "../../components/When";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";
import { ReclaimAction } from "./ReclaimAction";
import { TransferDialog } from "./TransferDialog";

/** Cash between accounts of one enterprise, and taking it back (E-10 - E-13). */
export default function TransfersPage() {
  const { t } = useTranslation();
  const { account, may } = useOpenAccount();
  const [asking, setAsking] = useState(false);
  return (
    <Page
      title={t("navigation.transfers")}
      description={t("transfers.about")}
      actions={may("OUT") && <Button onClick={() => setAsking(true)}>{t("transfers.ask")}</Button>}
    >
      <DataTable<Transfer>
        list={useTransfers(account.id)}
        label={t("navigation.transfers")}
        trackBy={(transfer) => transfer.id}
        empty={t("transfers.none")}
        header={<Header>{t("navigation.transfers")}</Header>}
        columns={[
          {
            id: "at",
            header: t("entries.at"),
            isRowHeader: true,
            cell: (transfer) => <When at={transfer.transferredAt} />,
          },
          {
            id: "direction",
            header: t("transfers.direction"),
            cell: (transfer) => t(`transfers.${transfer.direction}`),
          },
          { id: "with", header: t("transfers.with"), cell: (transfer) => transfer.counterpart },
          {
            id: "amount",
            header: t("entries.amount"),
            cell: (transfer) => <Amount value={transfer.amount} />,
          },
          { id: "remark", header: t("transfers.remark"), cell: (transfer) => transfer.remark },
          { id: "state", header: t("payments.state"), cell: (transfer) => <Status of={transfer.state} /> },
          {
            id: "reclaimed",
            header: t("transfers.reclaimed"),
            cell: (transfer) => <Amount value={transfer.reclaimed} />,
          },
          ...(may("OUT")
            ? [
                {
                  id: "actions",
                  header: t("common.actions"),
                  cell: (transfer: Transfer) => <ReclaimAction transfer={transfer} />,
                },
              ]
            : []),
        ]}
      />
      {asking && <TransferDialog onDone={() => setAsking(false)} />}
    </Page>
  );
}
