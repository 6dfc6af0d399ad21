import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAddProduct, useProducts, type Product } from "../../api/catalog";
import { DataTable } from "../../components/DataTable";
import { DeedDialog } from "../../components/DeedDialog";
import { ChoiceField, SwitchField, TextField } from "../../components/fields";
import { ChangeProductDialog } from "./ChangeProductDialog";

export function Products() {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const [changed, setChanged] = useState<Product>();
  return (
    <>
      <DataTable<Product>
        list={useProducts()}
        label={t("catalog.products")}
        trackBy={(product) => product.code}
        empty={t("catalog.noProducts")}
        header={
          <Header actions={<Button onClick={() => setAdding(true)}>{t("catalog.addProduct")}</Button>}>
            {t("catalog.products")}
          </Header>
        }
        columns={[
          { id: "code", header: t("catalog.code"), isRowHeader: true, cell: (row) => row.code },
          { id: "name", header: t("catalog.name"), cell: (row) => row.name },
          { id: "unit", header: t("catalog.unit"), cell: (row) => row.unit },
          { id: "category", header: t("vouchers.kind"), cell: (row) => t(`category.${row.category}`) },
          {
            id: "counts",
            header: t("catalog.counts"),
            cell: (row) => t(row.countsInOngoing ? "common.yes" : "common.no"),
          },
          { id: "tax", header: t("catalog.taxClass"), cell: (row) => row.taxClass },
          {
            id: "actions",
            header: t("common.actions"),
            cell: (row) => (
              <Button
                variant="inline-link"
                wrapText={false}
                ariaLabel={t("settings.changeOf", { what: row.code })}
                onClick={() => setChanged(row)}
              >
                {t("settings.change")}
              </Button>
            ),
          },
        ]}
      />
      {changed && <ChangeProductDialog product={changed} onDone={() => setChanged(undefined)} />}
      {adding && <AddProduct onDone={() => setAdding(false)} />}
    </>
  );
}

function AddProduct({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [code, setCode] = useState("");
  const [name, setName] = useState("");
  const [unit, setUnit] = useState("");
  const [category, setCategory] = useState<Product["category"]>("METERED");
  const [counts, setCounts] = useState(true);
  const missing = (value: string) => value.trim() === "" && t("common.missing");
  return (
    <DeedDialog
      title={t("catalog.addProduct")}
      effect={t("catalog.productEffect")}
      deed={useAddProduct()}
      pointers={["/code", "/name", "/unit"]}
      wishOf={() =>
        code.trim() && name.trim() && unit.trim()
          ? { code: code.trim(), name: name.trim(), unit: unit.trim(), category, countsInOngoing: counts }
          : undefined
      }
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          <TextField
            label={t("catalog.code")}
            value={code}
            fault={(tried && missing(code)) || at("/code")}
            onChange={setCode}
          />
          <TextField
            label={t("catalog.name")}
            value={name}
            fault={(tried && missing(name)) || at("/name")}
            onChange={setName}
          />
          <TextField
            label={t("catalog.unit")}
            value={unit}
            fault={(tried && missing(unit)) || at("/unit")}
            onChange={setUnit}
          />
          <ChoiceField
            label={t("vouchers.kind")}
            value={category}
            options={[
              ["METERED", t("category.METERED")],
              ["TERM", t("category.TERM")],
            ]}
            onChange={setCategory}
          />
          <SwitchField label={t("catalog.counts")} value={counts} onChange={setCounts} />
        </>
      )}
    </DeedDialog>
  );
}
