import FormField from "@cloudscape-design/components/form-field";
import Select from "@cloudscape-design/components/select";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAccounts } from "../../api/queries";
import type { Payee } from "../../api/types";
import { useChangePayer } from "../../api/relations";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { useOpenAccount } from "../../layout/AccountContext";

interface Props {
  readonly payee: Payee;
  readonly onDone: () => void;
}

/**
 * Change Payment Account (A87): from the 1st of next month another account pays. Where that is planned already, the account
 * that pays now can be chosen too, which takes the plan back (E-14).
 */
export function ChangePayerDialog({ payee, onDone }: Props) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const { items = [] } = useAccounts();
  const change = useChangePayer(account.id);
  const { cloudAccountId } = payee;
  const others = items.filter((other) => other.id !== account.id);
  const options = [...(payee.effectiveTo ? [account] : []), ...others].map((one) => ({
    value: one.id,
    label: one.name,
    description: one.id,
  }));
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
      <p>
        {t(payer === account.id ? "relations.keepPayerText" : "relations.changePayerText", {
          who: cloudAccountId,
          account: account.name,
        })}
      </p>
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
