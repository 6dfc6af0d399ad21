import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLowBalanceAlert } from "../../api/settings";
import { Loaded } from "../../components/Loaded";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";
import { LowBalanceDialog } from "./LowBalanceDialog";
import { Setting } from "./Setting";
import { OnOff } from "./WriteOffSetting";

/** Low Balance Alerts with a threshold of the customer's own (A68 - A71). */
export function LowBalanceSetting() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account, may } = useOpenAccount();
  const [asking, setAsking] = useState(false);
  return (
    <Loaded query={useLowBalanceAlert(account.id)}>
      {(alert) => (
        <Setting
          title={t("settings.lowBalance.title")}
          about={t("settings.lowBalance.about")}
          state={
            <>
              <OnOff enabled={alert.enabled} />{" "}
              {alert.enabled && t("settings.lowBalance.below", { amount: format.money(alert.threshold) })}
            </>
          }
          onChange={may("SETTINGS") ? () => setAsking(true) : undefined}
        >
          {asking && <LowBalanceDialog alert={alert} onDone={() => setAsking(false)} />}
        </Setting>
      )}
    </Loaded>
  );
}
