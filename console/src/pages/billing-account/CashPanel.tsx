import Box from "@cloudscape-design/components/box";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useTranslation } from "react-i18next";
import type { DirectAssets } from "../../api/types";
import { Amount } from "../../components/Amount";
import { AppButton } from "../../components/AppButton";
import { AppLink } from "../../components/AppLink";
import { useOpenAccount } from "../../layout/AccountContext";
import { canTopUp } from "../../layout/rights";

/** Cash in real time by where it came from, and the way to more of it (A54 - A58). */
export function CashPanel({ assets }: { readonly assets: DirectAssets }) {
  const { t } = useTranslation();
  const open = useOpenAccount();
  return (
    <SpaceBetween size="s">
      <Box variant="h3">{t("terms.cashBalance")}</Box>
      <KeyValuePairs
        columns={2}
        items={[
          { label: t("terms.cashBalance"), value: <Amount value={assets.cashBalance} /> },
          { label: t("assets.CASH"), value: <Amount value={assets.cashParts.own} /> },
          { label: t("assets.TRANSFER_LEDGER"), value: <Amount value={assets.cashParts.transferredIn} /> },
          { label: t("assets.PROMO_CREDIT"), value: <Amount value={assets.cashParts.promotional} /> },
        ]}
      />
      {canTopUp(open) && <AppButton href={`${open.home}/top-up`}>{t("navigation.topUp")}</AppButton>}
      <AppLink href={`${open.home}/help`}>{t("account.paymentHelp")}</AppLink>
    </SpaceBetween>
  );
}
