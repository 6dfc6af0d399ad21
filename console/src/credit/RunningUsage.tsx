import Box from "@cloudscape-design/components/box";
import { useTranslation } from "react-i18next";
import { useCurrentMonth } from "../api/clock";
import { useUsage } from "../api/queries";
import { AppLink } from "../components/AppLink";
import { Loaded } from "../components/Loaded";
import { useFormat } from "../format/FormatContext";
import { useOpenAccount } from "../layout/AccountContext";
import { UsageTable } from "../usage/UsageTable";
import { byProduct } from "../usage/usage";

/** Usage of the month under way, before vouchers cover a part of it. */
export function RunningUsage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account, home } = useOpenAccount();
  const month = useCurrentMonth(account.timeZone);
  return (
    <Loaded query={useUsage(account.id, month.data)}>
      {(usage) => (
        <>
          <Box variant="p">{t("credit.runningUsage", { month: format.month(usage.month) })}</Box>
          <UsageTable rows={byProduct(usage.items)} by="product" />
          <AppLink href={`${home}/usage`}>{t("credit.allUsage")}</AppLink>
        </>
      )}
    </Loaded>
  );
}
