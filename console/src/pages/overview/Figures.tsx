import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import { useTranslation } from "react-i18next";
import { isDirect, type Assets, type Money } from "../../api/types";
import { Amount } from "../../components/Amount";
import { isZero } from "../../format/decimal";

/** The figures beside available credit (W8, W9). */
export function Figures({ assets }: { readonly assets: Assets }) {
  const { t } = useTranslation();
  const pair = (name: FigureName, value: Money | null | undefined) =>
    value ? [{ label: t(`figures.${name}`), value: <Amount value={value} /> }] : [];
  const common = [...pair("spendable", assets.spendable), ...pair("reserved", assets.reserved)];
  const notCounted = isDirect(assets) ? assets.notCountedInOngoing : undefined;
  const leftOut = notCounted && !isZero(notCounted.amount) ? notCounted : undefined;
  const items = isDirect(assets)
    ? [
        ...pair("remainingCredit", assets.remainingCredit),
        ...pair("ongoingUsage", assets.ongoingUsage),
        ...pair("notCountedInOngoing", leftOut),
        ...common,
        ...pair("vouchers", assets.vouchers),
        ...pair("estimatedTax", assets.estimatedTax),
        ...pair("withdrawing", assets.withdrawing),
      ]
    : common;
  return <KeyValuePairs columns={2} items={items} />;
}

type FigureName =
  | "estimatedTax"
  | "notCountedInOngoing"
  | "ongoingUsage"
  | "remainingCredit"
  | "reserved"
  | "spendable"
  | "vouchers"
  | "withdrawing";
