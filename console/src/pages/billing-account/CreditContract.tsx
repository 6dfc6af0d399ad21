import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConfirmCredit } from "../../api/creditControl";
import { useCreditInformation } from "../../api/queries";
import { DeedDialog } from "../../components/DeedDialog";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";

/** A credit contract that waits for the customer (K-4); it is in force once the customer has confirmed it. */
export function CreditContract() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account, may } = useOpenAccount();
  const [asking, setAsking] = useState(false);
  const { data } = useCreditInformation(account.id);
  const confirm = useConfirmCredit(account.id);
  const offer = data?.awaitsConfirmation;
  if (!offer) {
    return null;
  }
  return (
    <Alert
      type="info"
      header={t("contract.offered")}
      action={may("RELATE") && <Button onClick={() => setAsking(true)}>{t("contract.confirm")}</Button>}
    >
      {t("contract.offer", { when: format.instant(offer.offeredAt), count: offer.paymentTerm.days })}
      {asking && (
        <DeedDialog
          title={t("contract.confirm")}
          effect={t("contract.effect", { count: offer.paymentTerm.days })}
          deed={confirm}
          wishOf={() => true}
          onDone={() => setAsking(false)}
        />
      )}
    </Alert>
  );
}
