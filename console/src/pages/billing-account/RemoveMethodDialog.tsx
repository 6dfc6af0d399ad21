import { useTranslation } from "react-i18next";
import { useRemoveMethod, type Method } from "../../api/methods";
import { DeedDialog } from "../../components/DeedDialog";
import { useOpenAccount } from "../../layout/AccountContext";

interface Props {
  readonly method: Method;
  readonly onDone: () => void;
}

export function RemoveMethodDialog({ method, onDone }: Props) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const name = method.label ?? t(`methodKind.${method.kind}`);
  return (
    <DeedDialog
      title={t("methods.remove")}
      effect={t(method.default ? "methods.removeDefaultText" : "methods.removeText", { name })}
      deed={useRemoveMethod(account.id)}
      wishOf={() => method.methodId}
      onDone={onDone}
    />
  );
}
