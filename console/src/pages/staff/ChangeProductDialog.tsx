import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChangeProduct, type Product } from "../../api/catalog";
import { DeedDialog } from "../../components/DeedDialog";
import { SwitchField, TextField } from "../../components/fields";

interface Props {
  readonly product: Product;
  onDone(): void;
}

/** Its name and whether it counts in ongoing usage; its code, unit and kind stay, as usage was reported in them. */
export function ChangeProductDialog({ product, onDone }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState(product.name);
  const [counts, setCounts] = useState(product.countsInOngoing);
  return (
    <DeedDialog
      title={t("settings.changeOf", { what: product.code })}
      confirm={t("common.save")}
      effect={t("catalog.changeProductEffect")}
      deed={useChangeProduct(product.code)}
      pointers={["/name"]}
      wishOf={() => (name.trim() ? { name: name.trim(), countsInOngoing: counts } : undefined)}
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          <TextField
            label={t("catalog.name")}
            value={name}
            fault={(tried && name.trim() === "" && t("common.missing")) || at("/name")}
            onChange={setName}
          />
          <SwitchField label={t("catalog.counts")} value={counts} onChange={setCounts} />
        </>
      )}
    </DeedDialog>
  );
}
