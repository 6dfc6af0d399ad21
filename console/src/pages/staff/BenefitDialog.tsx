import { useTranslation } from "react-i18next";
import { useGiveBenefit } from "../../api/provider";
import { useServiceSuspension } from "../../api/settings";
import { DeedDialog } from "../../components/DeedDialog";
import { useOpenAccount } from "../../layout/AccountContext";

/** A prepaid account gets the benefit from the provider only (S-22). */
export function BenefitDialog({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const { data } = useServiceSuspension(account.id);
  const give = useGiveBenefit(account.id);
  return (
    data && (
      <DeedDialog
        title={t("manage.benefit")}
        confirm={t(data.enabled ? "settings.switchOff" : "settings.switchOn")}
        asksReason
        effect={t(data.enabled ? "settings.suspension.off" : "settings.suspension.on")}
        deed={give}
        wishOf={(reason) => ({ enabled: !data.enabled, reason })}
        onDone={() => onDone()}
      />
    )
  );
}
