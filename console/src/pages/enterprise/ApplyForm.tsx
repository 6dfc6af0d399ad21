import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useApply } from "../../api/enterprises";
import { ProblemError } from "../../api/problem";
import { ProblemAlert } from "../../components/ProblemAlert";
import { useOpenAccount } from "../../layout/AccountContext";

/** Enables the Enterprise Account Center, once the provider agrees. */
export function ApplyForm() {
  const { t } = useTranslation();
  const { account, may } = useOpenAccount();
  const [name, setName] = useState(account.owner.name);
  const apply = useApply(account.id, account.cloudAccountId);
  const refusal = apply.error instanceof ProblemError ? apply.error.at("/name") : undefined;
  if (!may("RELATE") || account.owner.kind !== "ENTERPRISE" || account.type !== "DIRECT") {
    return <Alert type="info">{t("enterprise.notHere")}</Alert>;
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply.mutate(name.trim());
      }}
    >
      <Container header={<Header description={t("enterprise.enableAbout")}>{t("enterprise.enable")}</Header>}>
        <SpaceBetween size="m">
          <FormField label={t("enterprise.name")} errorText={refusal}>
            <Input value={name} onChange={({ detail }) => setName(detail.value)} />
          </FormField>
          {apply.error && !refusal && <ProblemAlert error={apply.error} />}
          <Button variant="primary" formAction="submit" loading={apply.isPending}>
            {t("enterprise.enable")}
          </Button>
        </SpaceBetween>
      </Container>
    </form>
  );
}
