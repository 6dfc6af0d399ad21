import Box from "@cloudscape-design/components/box";
import { useTranslation } from "react-i18next";
import type { DirectAssets, Usage } from "../../api/types";
import { roughly } from "../../format/decimal";
import { byDay } from "../../usage/usage";

const DAYS_BEFORE = 7;

/** How long the credit lasts at the pace of the last days; a look ahead, not a figure of the book. */
export function Runway({ assets, usage }: { readonly assets: DirectAssets; readonly usage: Usage }) {
  const { t } = useTranslation();
  const days = runwayDays(assets, usage);
  return days === undefined ? null : (
    <Box margin={{ top: "l" }} color="text-body-secondary">
      {t("overview.runway", { count: days })}
    </Box>
  );
}

export function runwayDays(assets: DirectAssets, usage: Usage): number | undefined {
  const days = byDay(usage.days).slice(-DAYS_BEFORE);
  const [first] = days;
  const sameCurrency = first?.amount.currency === assets.availableCredit.currency;
  const pace = days.reduce((sum, day) => sum + roughly(day.amount.exact), 0) / days.length;
  const credit = roughly(assets.availableCredit.amount);
  return sameCurrency && pace > 0 && credit > 0 ? Math.floor(credit / pace) : undefined;
}
