import Button from "@cloudscape-design/components/button";
import Alert from "@cloudscape-design/components/alert";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CreditRecordsTable } from "../../credit/CreditRecordsTable";
import { useOpenAccount } from "../../layout/AccountContext";
import { CreditControlDialog } from "./CreditControlDialog";
import { CreditLimitDialog } from "./CreditLimitDialog";
import { EntityCreditDialog } from "./EntityCreditDialog";

/** Credit control, the limit of the account, and the credit of its entity (K-1 - K-8). */
export function CreditPart() {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [asked, setAsked] = useState<"control" | "limit" | "entity">();
  const [waits, setWaits] = useState(false);
  const done = () => setAsked(undefined);
  return (
    <Container
      header={
        <Header
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button onClick={() => setAsked("control")}>{t("manage.creditControl")}</Button>
              <Button disabled={!account.creditControlled} onClick={() => setAsked("limit")}>
                {t("manage.creditLimit")}
              </Button>
              {account.owner.registrationNumber && (
                <Button onClick={() => setAsked("entity")}>{t("manage.entityCredit")}</Button>
              )}
            </SpaceBetween>
          }
        >
          {t("account.bankCredit")}
        </Header>
      }
    >
      {waits && <Alert type="info">{t("staff.waits")}</Alert>}
      <CreditRecordsTable />
      {asked === "control" && <CreditControlDialog onDone={done} />}
      {asked === "limit" && (
        <CreditLimitDialog
          onDone={(holds) => {
            setWaits(holds === false);
            done();
          }}
        />
      )}
      {asked === "entity" && account.owner.registrationNumber && (
        <EntityCreditDialog registrationNumber={account.owner.registrationNumber} onDone={done} />
      )}
    </Container>
  );
}
