import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useUnmatched, type Unmatched } from "../../api/moneyIn";
import { DataTable } from "../../components/DataTable";
import { When } from "../../components/When";
import { useFormat } from "../../format/FormatContext";
import { Page } from "../../layout/Page";
import { RefundLegs } from "./RefundLegs";
import { ResolveDialog } from "./ResolveDialog";
import { StaffOnly } from "./StaffOnly";

/** Money that no payment explains, and money that only a person can send. */
export default function UnmatchedPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("navigation.unmatched")} description={t("unmatched.about")}>
      <StaffOnly roles={["operator"]}>
        <SpaceBetween size="l">
          <List />
          <RefundLegs />
        </SpaceBetween>
      </StaffOnly>
    </Page>
  );
}

function List() {
  const { t } = useTranslation();
  const format = useFormat();
  const [asked, setAsked] = useState<Unmatched>();
  return (
    <>
      <DataTable<Unmatched>
        list={useUnmatched()}
        label={t("navigation.unmatched")}
        trackBy={(row) => row.id}
        empty={t("unmatched.none")}
        header={<Header>{t("navigation.unmatched")}</Header>}
        columns={[
          {
            id: "at",
            header: t("unmatched.receivedAt"),
            isRowHeader: true,
            cell: (row) => <When at={row.receivedAt} />,
          },
          {
            id: "kind",
            header: t("vouchers.kind"),
            cell: (row) => t(`unmatched.kinds.${row.kind === "MISMATCH" ? "MISMATCH" : "UNMATCHED"}`),
          },
          {
            id: "amount",
            header: t("entries.amount"),
            cell: (row) => format.reported(row.amount),
          },
          { id: "reference", header: t("payments.reference"), cell: (row) => row.reference },
          { id: "order", header: t("unmatched.order"), cell: (row) => row.orderId },
          { id: "why", header: t("staff.runWhy"), cell: (row) => <Why money={row} /> },
          {
            id: "actions",
            header: t("common.actions"),
            cell: (row) => (
              <Button variant="inline-link" onClick={() => setAsked(row)}>
                {t("unmatched.resolve")}
              </Button>
            ),
          },
        ]}
      />
      {asked && <ResolveDialog money={asked} onDone={() => setAsked(undefined)} />}
    </>
  );
}

/** Money that one operator has given to an account waits for a second one to say the same. */
function Why({ money }: { readonly money: Unmatched }) {
  const { t } = useTranslation();
  return money.secondPersonFor ? (
    <StatusIndicator type="pending">
      {t("unmatched.secondPerson", { account: money.secondPersonFor })}
    </StatusIndicator>
  ) : (
    money.reason
  );
}
