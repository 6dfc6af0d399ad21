import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Enterprise } from "../../api/enterprises";
import { Status } from "../../components/Status";
import { When } from "../../components/When";
import { useOpenAccount } from "../../layout/AccountContext";
import { AlertsDialog } from "./AlertsDialog";
import { InviteDialog } from "./InviteDialog";
import { Members } from "./Members";
import { isMain } from "./relations";
import { UnifiedDialog } from "./UnifiedDialog";

/** One enterprise as its main account or a member sees it. */
export function EnterpriseCard({ enterprise }: { readonly enterprise: Enterprise }) {
  const { t } = useTranslation();
  const { account, may } = useOpenAccount();
  const [inviting, setInviting] = useState(false);
  const [alerting, setAlerting] = useState(false);
  const [settling, setSettling] = useState(false);
  const leads = isMain(enterprise, account);
  const mayInvite = leads && enterprise.state === "ACTIVE" && may("RELATE");
  return (
    <SpaceBetween size="l">
      <Container
        header={
          <Header
            actions={
              mayInvite && (
                <SpaceBetween direction="horizontal" size="xs">
                  {may("SETTINGS") && (
                    <Button onClick={() => setAlerting(true)}>{t("enterprise.alerts")}</Button>
                  )}
                  <Button onClick={() => setSettling(true)}>{t("unified.make")}</Button>
                  <Button variant="primary" onClick={() => setInviting(true)}>
                    {t("enterprise.invite")}
                  </Button>
                </SpaceBetween>
              )
            }
          >
            {enterprise.name}
          </Header>
        }
      >
        <SpaceBetween size="m">
          {enterprise.state === "APPLIED" && <Alert type="info">{t("enterprise.applied")}</Alert>}
          {enterprise.reason && enterprise.state === "REJECTED" && (
            <Alert type="warning">{enterprise.reason}</Alert>
          )}
          <KeyValuePairs
            columns={4}
            items={[
              { label: t("payments.state"), value: <Status of={enterprise.state} /> },
              { label: t("enterprise.management"), value: enterprise.managementCloudAccountId },
              { label: t("enterprise.role"), value: t(leads ? "enterprise.main" : "enterprise.member") },
              { label: t("enterprise.appliedAt"), value: <When at={enterprise.appliedAt} /> },
            ]}
          />
        </SpaceBetween>
      </Container>
      {enterprise.state === "ACTIVE" && <Members enterprise={enterprise} />}
      {alerting && <AlertsDialog enterprise={enterprise} onDone={() => setAlerting(false)} />}
      {settling && <UnifiedDialog enterprise={enterprise} onDone={() => setSettling(false)} />}
      {inviting && <InviteDialog enterprise={enterprise} onDone={() => setInviting(false)} />}
    </SpaceBetween>
  );
}
