import FormField from "@cloudscape-design/components/form-field";
import Select from "@cloudscape-design/components/select";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAccounts } from "../../api/queries";
import { useChangePayer } from "../../api/relations";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { useOpenAccount } from "../../layout/AccountContext";

interface Props {
  readonly cloudAccountId: string;
  readonly onDone: () => void;
}

/** Change Payment Account (A87): from the 1st of next month another account pays. */
export function ChangePayerDialog({ cloudAccountId, onDone }: Props) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const { items = [] } = useAccounts();
  const change = useChangePayer(account.id);
  const options = items
    .filter((other) => other.id !== account.id)
    .map((other) => ({ value: other.id, label: other.name, description: other.id }));
  const [payer, setPayer] = useState<string>();
  const chosen = options.find((option) => option.value === payer) ?? null;
  return (
    <ConfirmDialog
      title={t("relations.changePayer")}
      confirm={t("common.confirm")}
      busy={change.isPending}
      error={change.error}
      onConfirm={() => payer && change.mutate({ cloudAccountId, payer }, { onSuccess: onDone })}
      onDismiss={onDone}
    >
      <p>{t("relations.changePayerText", { who: cloudAccountId, account: account.name })}</p>
      <FormField label={t("relations.newPayer")}>
        <Select
          selectedOption={chosen}
          options={options}
          placeholder={t("common.choose")}
          empty={t("relations.noOtherAccount")}
          onChange={({ detail }) => setPayer(detail.selectedOption.value)}
        />
      </FormField>
    </ConfirmDialog>
  );
}
