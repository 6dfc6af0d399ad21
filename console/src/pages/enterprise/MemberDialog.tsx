import { useTranslation } from "react-i18next";
import {
  useAnswerInvitation,
  useDissolve,
  type Answer,
  type Enterprise,
  type Relationship,
} from "../../api/enterprises";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { useOpenAccount } from "../../layout/AccountContext";

export type Deed = Answer | "dissolve";

interface Props {
  readonly enterprise: Enterprise;
  readonly member: Relationship;
  readonly deed: Deed;
  readonly onDone: () => void;
}

/** Says what accepting, refusing, taking back or dissolving means before it is done. */
export function MemberDialog({ enterprise, member, deed, onDone }: Props) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const answer = useAnswerInvitation(account.id, deed === "dissolve" ? "cancel" : deed);
  const dissolve = useDissolve(account.id, enterprise.id);
  const doing = deed === "dissolve" ? dissolve : answer;
  return (
    <ConfirmDialog
      title={t(`enterprise.${deed}.action`)}
      confirm={t("common.ok")}
      busy={doing.isPending}
      error={doing.error}
      onConfirm={() =>
        doing.mutate(deed === "dissolve" ? member.cloudAccountId : member.id, { onSuccess: onDone })
      }
      onDismiss={onDone}
    >
      {t(`enterprise.${deed}.text`, { who: member.cloudAccountId, enterprise: enterprise.name })}
    </ConfirmDialog>
  );
}
