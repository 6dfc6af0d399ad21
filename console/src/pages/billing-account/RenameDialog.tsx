import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../../api/problem";
import { useRename } from "../../api/settings";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { useOpenAccount } from "../../layout/AccountContext";

export function RenameDialog({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [name, setName] = useState(account.name);
  const rename = useRename(account.id);
  const refusal = rename.error instanceof ProblemError ? rename.error.at("/name") : undefined;
  return (
    <ConfirmDialog
      title={t("account.rename")}
      confirm={t("common.save")}
      busy={rename.isPending}
      error={refusal ? undefined : rename.error}
      onConfirm={() => rename.mutate(name, { onSuccess: onDone })}
      onDismiss={onDone}
    >
      <FormField label={t("account.name")} description={t("account.renameHint")} errorText={refusal}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} />
      </FormField>
    </ConfirmDialog>
  );
}
