import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useEndLeg, useRefundLegs, type RefundLeg } from "../../api/moneyIn";
import { Amount } from "../../components/Amount";
import { DataTable } from "../../components/DataTable";
import { DeedDialog } from "../../components/DeedDialog";
import { TextField } from "../../components/fields";
import { When } from "../../components/When";

interface Asked {
  readonly leg: RefundLeg;
  readonly how: "done" | "fail";
}

/** What goes to a bank account by hand: an operator sends it and tells the bank's number. */
export function RefundLegs() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>();
  return (
    <>
      <DataTable<RefundLeg>
        list={useRefundLegs()}
        label={t("legs.title")}
        trackBy={(leg) => leg.id}
        empty={t("legs.none")}
        header={<Header description={t("legs.about")}>{t("legs.title")}</Header>}
        columns={[
          {
            id: "at",
            header: t("refunds.requestedAt"),
            isRowHeader: true,
            cell: (leg) => <When at={leg.requestedAt} />,
          },
          { id: "account", header: t("account.id"), cell: (leg) => leg.billingAccountId },
          { id: "total", header: t("invoices.total"), cell: (leg) => <Amount value={leg.total} /> },
          {
            id: "to",
            header: t("refunds.destination"),
            cell: ({ destination }) =>
              [destination.bank, destination.account, destination.holder].filter(Boolean).join(", ") ||
              t(`destination.${destination.type}`),
          },
          { id: "reason", header: t("staff.reason"), cell: (leg) => leg.reason },
          {
            id: "actions",
            header: t("common.actions"),
            cell: (leg) => (
              <SpaceBetween direction="horizontal" size="s">
                <Button variant="inline-link" onClick={() => setAsked({ leg, how: "done" })}>
                  {t("legs.done")}
                </Button>
                <Button variant="inline-link" onClick={() => setAsked({ leg, how: "fail" })}>
                  {t("legs.fail")}
                </Button>
              </SpaceBetween>
            ),
          },
        ]}
      />
      {asked && <EndDialog {...asked} onDone={() => setAsked(undefined)} />}
    </>
  );
}

function EndDialog({ leg, how, onDone }: Asked & { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [number, setNumber] = useState("");
  const isDone = how === "done";
  return (
    <DeedDialog
      title={t(`legs.${how}`)}
      asksReason
      effect={t(`legs.${how}Text`)}
      deed={useEndLeg(leg.id)}
      pointers={["/referenceNumber", "/reason"]}
      wishOf={(reason) =>
        isDone ? (number.trim() ? { referenceNumber: number.trim(), reason } : undefined) : { reason }
      }
      onDone={() => onDone()}
    >
      {({ tried, at }) =>
        isDone && (
          <TextField
            label={t("payments.reference")}
            value={number}
            fault={(tried && !number.trim() && t("common.missing")) || at("/referenceNumber")}
            onChange={setNumber}
          />
        )
      }
    </DeedDialog>
  );
}
