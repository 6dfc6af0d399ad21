import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAddPrice, type NewPrice } from "../../api/catalog";
import { DeedDialog } from "../../components/DeedDialog";
import { ChoiceField, DateField, LongTextField, TextField } from "../../components/fields";
import { CURRENCIES, type Currency } from "../../format/currency";
import { tiersOf } from "./tiers";

const MODELS = ["FLAT", "TIERED", "VOLUME", "PACKAGE"] as const;
const DECIMAL = /^\d+(\.\d+)?$/;

/** A price of one of the four models, from a day on. */
export function AddPriceDialog({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [product, setProduct] = useState("");
  const [model, setModel] = useState<(typeof MODELS)[number]>("FLAT");
  const [currency, setCurrency] = useState<Currency>("IDR");
  const [price, setPrice] = useState("");
  const [tiers, setTiers] = useState("");
  const [size, setSize] = useState("");
  const [day, setDay] = useState("");
  const byTiers = model === "TIERED" || model === "VOLUME";
  const steps = tiersOf(tiers);

  function wishOf(): NewPrice | undefined {
    const fits = byTiers
      ? steps !== undefined
      : DECIMAL.test(price) && (model !== "PACKAGE" || DECIMAL.test(size));
    if (!product.trim() || !fits || day === "") {
      return undefined;
    }
    return {
      product: product.trim(),
      model,
      currency,
      validFrom: `${day}T00:00:00Z`,
      ...(byTiers ? { tiers: steps ?? [] } : { unitPrice: price }),
      ...(model === "PACKAGE" ? { packageSize: size } : {}),
    };
  }

  return (
    <DeedDialog
      title={t("catalog.addPrice")}
      effect={t("catalog.priceEffect")}
      deed={useAddPrice()}
      pointers={["/product", "/unitPrice", "/tiers", "/packageSize", "/validFrom"]}
      wishOf={wishOf}
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          <TextField
            label={t("usage.product")}
            value={product}
            fault={(tried && !product.trim() && t("common.missing")) || at("/product")}
            onChange={setProduct}
          />
          <ChoiceField
            label={t("catalog.model")}
            value={model}
            options={MODELS.map((value) => [value, t(`priceModel.${value}`)])}
            onChange={setModel}
          />
          <ChoiceField
            label={t("catalog.currency")}
            value={currency}
            options={CURRENCIES.map((code) => [code, code])}
            onChange={setCurrency}
          />
          {byTiers ? (
            <LongTextField
              label={t("catalog.tiers")}
              hint={t("catalog.tiersHint")}
              value={tiers}
              fault={(tried && steps === undefined && t("amount.malformed")) || at("/tiers")}
              onChange={setTiers}
            />
          ) : (
            <TextField
              label={t("catalog.unitPrice")}
              value={price}
              inputMode="decimal"
              fault={(tried && !DECIMAL.test(price) && t("amount.malformed")) || at("/unitPrice")}
              onChange={setPrice}
            />
          )}
          {model === "PACKAGE" && (
            <TextField
              label={t("catalog.packageSize")}
              value={size}
              inputMode="decimal"
              fault={(tried && !DECIMAL.test(size) && t("amount.malformed")) || at("/packageSize")}
              onChange={setSize}
            />
          )}
          <DateField
            label={t("relations.from")}
            value={day}
            fault={(tried && day === "" && t("common.missing")) || at("/validFrom")}
            onChange={setDay}
          />
        </>
      )}
    </DeedDialog>
  );
}
