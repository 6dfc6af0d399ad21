import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCallbacks, useRetryCallback, type Callback } from "../../api/moneyIn";
import { DataTable } from "../../components/DataTable";
import { DeedDialog } from "../../components/DeedDialog";
import { When } from "../../components/When";

const OPEN = ["PARKED", "MISMATCH", "CASE", "RECEIVED"];

/** What payment companies have called back with; what is not done can be taken up again. */
export function Callbacks() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Callback>();
  const retry = useRetryCallback();
  return (
    <>
      <DataTable<Callback>
        list={useCallbacks()}
        label={t("callback.title")}
        trackBy={(row) => row.id}
        empty={t("callback.none")}
        header={<Header>{t("callback.title")}</Header>}
        columns={[
          {
            id: "at",
            header: t("unmatched.receivedAt"),
            isRowHeader: true,
            cell: (row) => <When at={row.receivedAt} />,
          },
          { id: "gateway", header: t("channel.gatewayAccount"), cell: (row) => row.gatewayAccount },
          { id: "state", header: t("payments.state"), cell: (row) => t(`callback.state.${row.state}`) },
          { id: "detail", header: t("staff.runWhy"), cell: (row) => row.detail ?? "–" },
          { id: "attempts", header: t("operations.attempts"), cell: (row) => row.attempts },
          {
            id: "actions",
            header: t("common.actions"),
            cell: (row) =>
              OPEN.includes(row.state) && (
                <Button variant="inline-link" onClick={() => setAsked(row)}>
                  {t("operations.retry")}
                </Button>
              ),
          },
        ]}
      />
      {asked && (
        <DeedDialog
          title={t("operations.retry")}
          effect={t("callback.retryText")}
          deed={retry}
          wishOf={() => asked.id}
          onDone={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
