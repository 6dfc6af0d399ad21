import ExpandableSection from "@cloudscape-design/components/expandable-section";
import { useTranslation } from "react-i18next";
import type { VoucherUse } from "../../api/types";
import { Amount } from "../../components/Amount";
import { AppLink } from "../../components/AppLink";
import { When } from "../../components/When";
import { useOpenAccount } from "../../layout/AccountContext";

/** What has taken from a voucher and what has come back, newest first, each with what was left after it (V-7). */
export function VoucherUses({ uses }: { readonly uses: readonly VoucherUse[] }) {
  const { t } = useTranslation();
  const { home } = useOpenAccount();
  if (uses.length === 0) {
    return "–";
  }
  return (
    <ExpandableSection headerText={t("vouchers.usesOf", { count: uses.length })} variant="inline">
      {uses.map((use, index) => (
        <div key={index}>
          <When at={use.at} /> {t(`voucherUse.${use.type}`)}{" "}
          {use.invoiceId && (
            <AppLink href={`${home}/invoices/${use.invoiceId}`}>{t("vouchers.invoice")}</AppLink>
          )}{" "}
          <Amount value={use.amount} signed />, {t("vouchers.left")} <Amount value={use.balance} />
        </div>
      ))}
    </ExpandableSection>
  );
}
