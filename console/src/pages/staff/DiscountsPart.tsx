import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDiscounts, useWriteDiscounts, type Discount } from "../../api/catalog";
import { DeedDialog } from "../../components/DeedDialog";
import { DateField, TextField } from "../../components/fields";
import { Loaded } from "../../components/Loaded";
import { RowTable } from "../../components/RowTable";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";

/** Discounts of one customer, for all products or for one. */
export function DiscountsPart() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  const [adding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<Discount>();
  const write = useWriteDiscounts(account.id);
  return (
    <Loaded query={useDiscounts(account.id)}>
      {(discounts) => (
        <>
          <RowTable
            items={discounts}
            ariaLabels={{ tableLabel: t("discounts.title") }}
            empty={t("discounts.none")}
            header={
              <Header actions={<Button onClick={() => setAdding(true)}>{t("discounts.add")}</Button>}>
                {t("discounts.title")}
              </Header>
            }
            columnDefinitions={[
              { id: "product", header: t("usage.product"), isRowHeader: true, cell: (row) => row.product },
              { id: "percent", header: t("discounts.percent"), cell: (row) => `${row.percent} %` },
              { id: "from", header: t("relations.from"), cell: (row) => format.date(row.validFrom) },
              {
                id: "to",
                header: t("relations.to"),
                cell: (row) => (row.validTo ? format.date(row.validTo) : "–"),
              },
              {
                id: "actions",
                header: t("common.actions"),
                cell: (row) => (
                  <Button variant="inline-link" onClick={() => setRemoved(row)}>
                    {t("methods.remove")}
                  </Button>
                ),
              },
            ]}
          />
          {adding && <AddDialog discounts={discounts} onDone={() => setAdding(false)} />}
          {removed && (
            <DeedDialog
              title={t("discounts.remove")}
              asksReason
              effect={t("discounts.removeText", { product: removed.product, percent: removed.percent })}
              deed={write}
              wishOf={(reason) => ({ discounts: discounts.filter((one) => one !== removed), reason })}
              onDone={() => setRemoved(undefined)}
            />
          )}
        </>
      )}
    </Loaded>
  );
}

interface AddProps {
  readonly discounts: readonly Discount[];
  readonly onDone: () => void;
}

function AddDialog({ discounts, onDone }: AddProps) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [product, setProduct] = useState("ALL");
  const [percent, setPercent] = useState("");
  const [validFrom, setValidFrom] = useState("");
  const [validTo, setValidTo] = useState("");
  const isWhole = product.trim() !== "" && /^\d+(\.\d+)?$/.test(percent) && validFrom !== "";
  return (
    <DeedDialog
      title={t("discounts.add")}
      confirm={t("common.save")}
      asksReason
      effect={t("discounts.effect")}
      deed={useWriteDiscounts(account.id)}
      wishOf={(reason) =>
        isWhole
          ? {
              discounts: [
                ...discounts,
                { product: product.trim(), percent, validFrom, validTo: validTo || undefined },
              ],
              reason,
            }
          : undefined
      }
      onDone={() => onDone()}
    >
      {({ tried }) => (
        <>
          <TextField
            label={t("usage.product")}
            hint={t("discounts.productHint")}
            value={product}
            fault={tried && !product.trim() && t("common.missing")}
            onChange={setProduct}
          />
          <TextField
            label={t("discounts.percent")}
            value={percent}
            inputMode="decimal"
            fault={tried && !/^\d+(\.\d+)?$/.test(percent) && t("amount.malformed")}
            onChange={setPercent}
          />
          <DateField
            label={t("relations.from")}
            value={validFrom}
            fault={tried && validFrom === "" && t("common.missing")}
            onChange={setValidFrom}
          />
          <DateField label={t("relations.to")} value={validTo} onChange={setValidTo} />
        </>
      )}
    </DeedDialog>
  );
}
