import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../../auth/SessionContext";
import { useOpenAccount } from "../../layout/AccountContext";
import { AdjustDialog } from "./AdjustDialog";

/** Offered to operators beside the account's assets. */
export function AdjustAction() {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const { claims } = useSession();
  const [asking, setAsking] = useState(false);
  const [booked, setBooked] = useState<boolean>();
  if (!claims.roles.includes("operator") || account.type !== "DIRECT") {
    return null;
  }
  return (
    <SpaceBetween size="s">
      <Button onClick={() => setAsking(true)}>{t("staff.adjust")}</Button>
      {booked !== undefined && <Alert type="success">{t(booked ? "staff.adjusted" : "staff.waits")}</Alert>}
      {asking && (
        <AdjustDialog
          onDone={(result) => {
            setBooked(result);
            setAsking(false);
          }}
        />
      )}
    </SpaceBetween>
  );
}
