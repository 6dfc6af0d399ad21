import AttributeEditor from "@cloudscape-design/components/attribute-editor";
import Input from "@cloudscape-design/components/input";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWriteSpendAlerts, type SpendAlert } from "../../api/spendAlerts";
import { DeedDialog } from "../../components/DeedDialog";
import { readAmount } from "../../format/input";
import { useOpenAccount } from "../../layout/AccountContext";

const MOST = 10;

interface Props {
  readonly alerts: readonly SpendAlert[];
  readonly onDone: () => void;
}

interface Row {
  readonly product: string;
  readonly amount: string;
}

/** Up to ten products, each with the amount from which on a message comes. */
export function SpendAlertsDialog({ alerts, onDone }: Props) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [rows, setRows] = useState<readonly Row[]>(
    alerts.map(({ product, threshold }) => ({ product, amount: threshold.amount })),
  );
  const change = (index: number, row: Row) => setRows(rows.map((old, i) => (i === index ? row : old)));

  function wishOf(): SpendAlert[] | undefined {
    const read = rows.map(({ product, amount }) => ({
      product: product.trim(),
      read: readAmount(amount, account.pricingCurrency),
    }));
    const all = read.flatMap(({ product, read }) =>
      product && "money" in read ? [{ product, threshold: read.money }] : [],
    );
    return all.length === rows.length ? all : undefined;
  }

  return (
    <DeedDialog
      title={t("settings.spend.title")}
      confirm={t("common.save")}
      effect={t(rows.length === 0 ? "settings.spend.none" : "settings.spend.effect")}
      deed={useWriteSpendAlerts(account.id)}
      wishOf={wishOf}
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <AttributeEditor<Row>
          items={rows}
          addButtonText={t("settings.spend.add")}
          removeButtonText={t("methods.remove")}
          disableAddButton={rows.length >= MOST}
          empty={t("settings.spend.empty")}
          onAddButtonClick={() => setRows([...rows, { product: "", amount: "" }])}
          onRemoveButtonClick={({ detail }) => setRows(rows.filter((_, i) => i !== detail.itemIndex))}
          definition={[
            {
              label: t("usage.product"),
              control: (row, index) => (
                <Input
                  value={row.product}
                  onChange={({ detail }) => change(index, { ...row, product: detail.value })}
                />
              ),
              errorText: (row, index) =>
                (tried && !row.product.trim() && t("common.missing")) || at(`/${index}/product`),
            },
            {
              label: t("settings.spend.threshold", { currency: account.pricingCurrency }),
              control: (row, index) => (
                <Input
                  value={row.amount}
                  inputMode="decimal"
                  onChange={({ detail }) => change(index, { ...row, amount: detail.value })}
                />
              ),
              errorText: (row, index) =>
                (tried &&
                  !("money" in readAmount(row.amount, account.pricingCurrency)) &&
                  t("amount.malformed")) ||
                at(`/${index}/threshold`),
            },
          ]}
        />
      )}
    </DeedDialog>
  );
}
