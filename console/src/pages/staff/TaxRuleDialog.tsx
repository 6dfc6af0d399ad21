import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWriteTaxRule, type TaxRule } from "../../api/catalog";
import { DeedDialog } from "../../components/DeedDialog";
import { DateField, SwitchField, TextField } from "../../components/fields";

const EMPTY: TaxRule = {
  name: "",
  country: "ID",
  taxClass: "STANDARD",
  rate: "",
  baseFraction: "1/1",
  rounding: "DOWN",
  inclusive: false,
  validFrom: "",
};

const TEXTS = ["name", "country", "taxClass", "rate", "baseFraction"] as const;

interface Props {
  readonly id: string;
  readonly rule: TaxRule | undefined;
  readonly onDone: () => void;
}

export function TaxRuleDialog({ id, rule = EMPTY, onDone }: Props) {
  const { t } = useTranslation();
  const [wish, setWish] = useState(rule);
  const labels = {
    name: t("catalog.name"),
    country: t("tax.country"),
    taxClass: t("catalog.taxClass"),
    rate: t("tax.rate"),
    baseFraction: t("tax.baseFraction"),
  };
  const isWhole = TEXTS.every((name) => wish[name].trim() !== "") && wish.validFrom !== "";
  return (
    <DeedDialog
      title={`${t("tax.write")}: ${id}`}
      confirm={t("common.save")}
      effect={t("tax.effect")}
      deed={useWriteTaxRule()}
      pointers={[...TEXTS.map((name) => `/${name}`), "/validFrom", "/validTo"]}
      wishOf={() => (isWhole ? { id, rule: wish } : undefined)}
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          {TEXTS.map((name) => (
            <TextField
              key={name}
              label={labels[name]}
              value={wish[name]}
              fault={(tried && !wish[name].trim() && t("common.missing")) || at(`/${name}`)}
              onChange={(value) => setWish({ ...wish, [name]: value })}
            />
          ))}
          <SwitchField
            label={t("tax.inclusive")}
            value={wish.inclusive}
            onChange={(inclusive) => setWish({ ...wish, inclusive })}
          />
          <DateField
            label={t("relations.from")}
            value={wish.validFrom}
            fault={(tried && wish.validFrom === "" && t("common.missing")) || at("/validFrom")}
            onChange={(validFrom) => setWish({ ...wish, validFrom })}
          />
          <DateField
            label={t("relations.to")}
            value={wish.validTo ?? ""}
            fault={at("/validTo")}
            onChange={(validTo) => setWish({ ...wish, validTo: validTo || undefined })}
          />
        </>
      )}
    </DeedDialog>
  );
}
