import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSpendAlerts } from "../../api/spendAlerts";
import { Loaded } from "../../components/Loaded";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";
import { Setting } from "./Setting";
import { SpendAlertsDialog } from "./SpendAlertsDialog";

/** A message when one product costs more than it should in a day (L-10). */
export function SpendAlertsSetting() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account, may } = useOpenAccount();
  const [asking, setAsking] = useState(false);
  return (
    <Loaded query={useSpendAlerts(account.id)}>
      {(alerts) => (
        <Setting
          title={t("settings.spend.title")}
          about={t("settings.spend.about")}
          state={
            alerts.length === 0
              ? t("settings.isOff")
              : alerts.map((alert) => (
                  <div key={alert.product}>
                    {alert.product}: {format.money(alert.threshold)}
                  </div>
                ))
          }
          onChange={may("SETTINGS") ? () => setAsking(true) : undefined}
        >
          {asking && <SpendAlertsDialog alerts={alerts} onDone={() => setAsking(false)} />}
        </Setting>
      )}
    </Loaded>
  );
}
