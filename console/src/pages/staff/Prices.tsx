import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useEndPrice, usePrices, type Price } from "../../api/catalog";
import { DataTable } from "../../components/DataTable";
import { DeedDialog } from "../../components/DeedDialog";
import { DateField } from "../../components/fields";
import type { Format } from "../../format/format";
import { useFormat } from "../../format/FormatContext";
import { When } from "../../components/When";
import { AddPriceDialog } from "./AddPriceDialog";

/** Prices by product and time; one that has begun is ended and never changed. */
export function Prices() {
  const { t } = useTranslation();
  const format = useFormat();
  const [adding, setAdding] = useState(false);
  const [ended, setEnded] = useState<Price>();
  return (
    <>
      <DataTable<Price>
        list={usePrices()}
        label={t("catalog.prices")}
        trackBy={(price) => price.id}
        empty={t("catalog.noPrices")}
        header={
          <Header actions={<Button onClick={() => setAdding(true)}>{t("catalog.addPrice")}</Button>}>
            {t("catalog.prices")}
          </Header>
        }
        columns={[
          { id: "product", header: t("usage.product"), isRowHeader: true, cell: (row) => row.product },
          { id: "model", header: t("catalog.model"), cell: (row) => t(`priceModel.${row.model as "FLAT"}`) },
          { id: "price", header: t("catalog.unitPrice"), cell: (row) => priceOf(row, format) },
          { id: "from", header: t("relations.from"), cell: (row) => <When at={row.validFrom} /> },
          { id: "to", header: t("relations.to"), cell: (row) => <When at={row.validTo} /> },
          {
            id: "actions",
            header: t("common.actions"),
            cell: (row) =>
              !row.validTo && (
                <Button variant="inline-link" onClick={() => setEnded(row)}>
                  {t("catalog.end")}
                </Button>
              ),
          },
        ]}
      />
      {adding && <AddPriceDialog onDone={() => setAdding(false)} />}
      {ended && <EndPrice price={ended} onDone={() => setEnded(undefined)} />}
    </>
  );
}

function priceOf(price: Price, format: Format): string {
  const steps = (price.tiers ?? []).map(
    (tier) => `${tier.upTo ? `≤ ${format.quantity(tier.upTo)}` : "∞"}: ${format.quantity(tier.unitPrice)}`,
  );
  return `${price.currency} ${price.unitPrice ? format.quantity(price.unitPrice) : steps.join("; ")}`;
}

function EndPrice({ price, onDone }: { readonly price: Price; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [day, setDay] = useState("");
  return (
    <DeedDialog
      title={t("catalog.end")}
      effect={t("catalog.endEffect", { product: price.product })}
      deed={useEndPrice(price.id)}
      pointers={["/validTo"]}
      wishOf={() => (day ? `${day}T00:00:00Z` : undefined)}
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <DateField
          label={t("catalog.endsAt")}
          value={day}
          fault={(tried && day === "" && t("common.missing")) || at("/validTo")}
          onChange={setDay}
        />
      )}
    </DeedDialog>
  );
}
