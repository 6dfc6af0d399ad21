import Badge from "@cloudscape-design/components/badge";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useTranslation } from "react-i18next";
import type { BillingRun } from "../../api/staff";
import { AccountLink } from "../../components/AccountLink";
import { RowTable } from "../../components/RowTable";
import { useFormat } from "../../format/FormatContext";

type Preview = NonNullable<BillingRun["preview"]>;

/** What each account would be billed, beside its last month; what looks odd is marked. */
export function RunPreview({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <RowTable
      items={preview.rows}
      ariaLabels={{ tableLabel: t("runPreview.title") }}
      empty={t("runPreview.none")}
      header={
        <Header
          counter={`(${preview.rowCount})`}
          description={
            <SpaceBetween size="xxs">
              {t("runPreview.about")}
              {preview.totals.map((sum) => (
                <div key={sum.amount.currency}>
                  {t("runPreview.total", {
                    amount: format.exact(sum.amount),
                    last: format.exact(sum.lastMonth),
                  })}
                </div>
              ))}
            </SpaceBetween>
          }
        >
          {t("runPreview.title")}
        </Header>
      }
      footer={preview.moreRows && t("runPreview.more")}
      columnDefinitions={[
        {
          id: "account",
          header: t("account.id"),
          isRowHeader: true,
          cell: (row) => <AccountLink id={row.billingAccountId} />,
        },
        { id: "amount", header: t("entries.amount"), cell: (row) => format.exact(row.amount) },
        { id: "last", header: t("runPreview.last"), cell: (row) => format.exact(row.lastMonth) },
        { id: "difference", header: t("runPreview.difference"), cell: (row) => format.exact(row.difference) },
        {
          id: "anomaly",
          header: t("runPreview.anomaly"),
          cell: (row) =>
            (row.anomaly as string | null | undefined) ? (
              <Badge color="red">{t(`anomaly.${row.anomaly}`)}</Badge>
            ) : (
              "–"
            ),
        },
      ]}
    />
  );
}
