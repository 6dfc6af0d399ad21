import FormField from "@cloudscape-design/components/form-field";
import Textarea from "@cloudscape-design/components/textarea";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { MOST_AT_ONCE, readIds } from "./cloudAccounts";

interface Props {
  readonly title: string;
  readonly about: string;
  readonly most?: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  onConfirm(ids: string[]): void;
  onDismiss(): void;
}

/** One or several cloud accounts at once. */
export function AddAccountsDialog({ title, about, most, busy, error, onConfirm, onDismiss }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const ids = readIds(text);
  const fault =
    ids.length === 0
      ? t("relations.nobody")
      : most && ids.length > MOST_AT_ONCE
        ? t("relations.tooMany", { most: MOST_AT_ONCE, count: ids.length })
        : undefined;
  return (
    <ConfirmDialog
      title={title}
      confirm={t("common.confirm")}
      busy={busy}
      error={error}
      onConfirm={() => {
        setTried(true);
        if (!fault) {
          onConfirm(ids);
        }
      }}
      onDismiss={onDismiss}
    >
      <FormField
        label={t("relations.cloudAccounts")}
        description={about}
        constraintText={t("relations.chosen", { count: ids.length })}
        errorText={tried && fault}
      >
        <Textarea value={text} rows={4} onChange={({ detail }) => setText(detail.value)} />
      </FormField>
    </ConfirmDialog>
  );
}
