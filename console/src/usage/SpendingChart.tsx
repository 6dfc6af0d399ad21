import BarChart from "@cloudscape-design/components/bar-chart";
import Box from "@cloudscape-design/components/box";
import { useTranslation } from "react-i18next";
import type { Usage } from "../api/types";
import { roughly } from "../format/decimal";
import { useFormat } from "../format/FormatContext";
import { daysOf } from "../format/months";
import { byProduct } from "./usage";

const SHOWN = 6;

/** Spending of a month, day by day and product by product. */
export function SpendingChart({ usage }: { readonly usage: Usage }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const days = daysOf(usage.month);
  const currency = usage.items[0]?.amount.currency ?? "IDR";
  const short = new Intl.NumberFormat(i18n.language, { notation: "compact" });
  const money = (value: number) => format.exact({ exact: value.toFixed(2), currency });
  const products = byProduct(usage.items).map((row) => row.name);
  const series = [...products.slice(0, SHOWN), ...(products.length > SHOWN ? [undefined] : [])];
  const spent = (product: string | undefined, day: string) =>
    usage.days
      .filter((item) => String(item.day) === day && isOf(item.product, product, products))
      .reduce((sum, item) => sum + roughly(item.amount.exact), 0);
  return (
    <BarChart
      stackedBars
      hideFilter
      height={240}
      xScaleType="categorical"
      xDomain={[...days]}
      xTitle={format.month(usage.month)}
      yTitle={currency}
      ariaLabel={t("usage.chart", { month: format.month(usage.month) })}
      series={series.map((product) => ({
        type: "bar" as const,
        title: product ?? t("usage.others"),
        data: days.map((day) => ({ x: day, y: spent(product, day) })),
        valueFormatter: money,
      }))}
      i18nStrings={{
        xTickFormatter: (day) => String(Number(String(day).slice(-2))),
        yTickFormatter: (value) => short.format(value),
        detailPopoverDismissAriaLabel: t("common.close"),
      }}
      detailPopoverSeriesContent={({ series: shown, y }) => ({ key: shown.title, value: money(y) })}
      empty={
        <Box textAlign="center" color="text-body-secondary">
          {t("usage.none")}
        </Box>
      }
    />
  );
}

/** Undefined stands for all products that have no colour of their own. */
function isOf(product: string, wanted: string | undefined, products: readonly string[]): boolean {
  return wanted === undefined ? products.indexOf(product) >= SHOWN : product === wanted;
}
