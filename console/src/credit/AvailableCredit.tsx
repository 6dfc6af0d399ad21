import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useTranslation } from "react-i18next";
import { isDirect, type Assets } from "../api/types";
import { Amount } from "../components/Amount";
import { useFormat } from "../format/FormatContext";
import { CreditFormula } from "./CreditFormula";
import { addsUp } from "./formula";

/** The figure, what it is made of, and as of when. */
export function AvailableCredit({ assets }: { readonly assets: Assets }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <SpaceBetween size="m">
      <div data-testid="available-credit">
        <Amount value={assets.availableCredit} big />
        <Box color="text-body-secondary" fontSize="body-s">
          {assets.asOf ? t("credit.asOf", { when: format.instant(assets.asOf) }) : t("credit.noUsageYet")}
        </Box>
      </div>
      {assets.overdue && assets.overdueAmount && (
        <Alert type="warning" header={t("credit.overdue")}>
          {t("credit.overdueText", { amount: format.money(assets.overdueAmount) })}
        </Alert>
      )}
      {!addsUp(assets) && <Alert type="error">{t("credit.doesNotAddUp")}</Alert>}
      <Box color="text-body-secondary">
        {t(isDirect(assets) ? "credit.formulaDirect" : "credit.formulaQuota")}
      </Box>
      <CreditFormula assets={assets} />
    </SpaceBetween>
  );
}
