import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useProducts } from "../../api/catalog";
import { useOrderTerm, type TermLength } from "../../api/terms";
import { DeedDialog } from "../../components/DeedDialog";
import { ChoiceField, SwitchField, TextField } from "../../components/fields";
import { useOpenAccount } from "../../layout/AccountContext";
import { MonthPrice } from "./MonthPrice";

const LENGTHS: readonly TermLength[] = ["P1M", "P3M", "P6M", "P1Y"];

/** A resource for a period: what is chosen here is charged and invoiced at once. */
export function OrderTermDialog({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const { items: products = [] } = useProducts();
  const [product, setProduct] = useState("");
  const [resourceId, setResourceId] = useState("");
  const [period, setPeriod] = useState<TermLength>("P1M");
  const [couponCode, setCouponCode] = useState("");
  const [autoRenew, setAutoRenew] = useState(false);
  const missing = (value: string) => value.trim() === "" && t("common.missing");
  return (
    <DeedDialog
      title={t("term.order")}
      effect={t("term.orderEffect", { period: t(`termLength.${period}`) })}
      deed={useOrderTerm(account.id)}
      pointers={["/product", "/resourceId", "/couponCode"]}
      wishOf={() =>
        product && resourceId.trim()
          ? {
              product,
              resourceId: resourceId.trim(),
              period,
              autoRenew,
              ...(couponCode.trim() && { couponCode: couponCode.trim() }),
            }
          : undefined
      }
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          <ChoiceField
            label={t("usage.product")}
            value={product}
            fault={(tried && missing(product)) || at("/product")}
            options={products
              .filter(({ category }) => category === "TERM")
              .map(({ code, name }) => [code, `${name} (${code})`] as const)}
            onChange={setProduct}
          />
          {product && <MonthPrice product={product} />}
          <TextField
            label={t("usage.resource")}
            hint={t("term.resourceHint")}
            value={resourceId}
            fault={(tried && missing(resourceId)) || at("/resourceId")}
            onChange={setResourceId}
          />
          <ChoiceField
            label={t("term.period")}
            value={period}
            options={LENGTHS.map((length) => [length, t(`termLength.${length}`)] as const)}
            onChange={setPeriod}
          />
          <TextField
            label={t("term.coupon")}
            value={couponCode}
            fault={at("/couponCode")}
            onChange={setCouponCode}
          />
          <SwitchField label={t("term.renewOn")} value={autoRenew} onChange={setAutoRenew} />
        </>
      )}
    </DeedDialog>
  );
}
