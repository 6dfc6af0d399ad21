import Alert from "@cloudscape-design/components/alert";
import { useTranslation } from "react-i18next";
import { Navigate } from "react-router";
import { useAccounts } from "../api/queries";
import { useSession } from "../auth/SessionContext";
import { Loaded } from "../components/Loaded";
import { Page } from "../layout/Page";

/** A customer begins at the own account, staff at the list. */
export function Start() {
  const { t } = useTranslation();
  const { claims } = useSession();
  const accounts = useAccounts();
  return (
    <Loaded query={{ ...accounts, data: accounts.items }}>
      {(items) => {
        const own = items.find((account) => account.cloudAccountId === claims.cloudAccountId) ?? items[0];
        if (!own) {
          return (
            <Page title={t("start.nothingTitle")}>
              <Alert type="info">{t("start.nothing")}</Alert>
            </Page>
          );
        }
        const isStaff = claims.cloudAccountId === undefined;
        return <Navigate to={isStaff ? "/accounts" : `/accounts/${own.id}/overview`} replace />;
      }}
    </Loaded>
  );
}
