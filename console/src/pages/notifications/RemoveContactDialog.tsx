import { useTranslation } from "react-i18next";
import { useReplaceContacts, type Contact } from "../../api/notices";
import { DeedDialog } from "../../components/DeedDialog";
import { useOpenAccount } from "../../layout/AccountContext";
import { sent } from "./sent";

interface Props {
  readonly all: readonly Contact[];
  readonly contact: Contact;
  readonly onDone: () => void;
}

export function RemoveContactDialog({ all, contact, onDone }: Props) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  return (
    <DeedDialog
      title={t("notices.removeContact")}
      confirm={t("methods.remove")}
      effect={t("notices.removeContactEffect", { email: contact.email })}
      deed={useReplaceContacts(account.id)}
      wishOf={() => all.filter((one) => one !== contact).map(sent)}
      onDone={() => onDone()}
    />
  );
}
