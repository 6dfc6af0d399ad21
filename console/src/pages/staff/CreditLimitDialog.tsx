import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSetCreditLimit } from "../../api/creditControl";
import { AmountField } from "../../components/AmountField";
import { DeedDialog } from "../../components/DeedDialog";
import { readAmount } from "../../format/input";
import { useOpenAccount } from "../../layout/AccountContext";

interface Props {
  /** False: it waits for an approver. */
  readonly onDone: (holds?: boolean) => void;
}

export function CreditLimitDialog({ onDone }: Props) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [amount, setAmount] = useState("");
  const read = readAmount(amount, account.currency);
  return (
    <DeedDialog
      title={t("manage.creditLimit")}
      confirm={t("common.save")}
      asksReason
      effect={t("manage.creditLimitEffect")}
      deed={useSetCreditLimit(account.id)}
      pointers={["/creditLimit", "/reason"]}
      wishOf={(reason) => ("money" in read ? { creditLimit: read.money, reason } : undefined)}
      onDone={onDone}
    >
      {({ tried, at }) => (
        <AmountField
          label={t("terms.creditLimit")}
          value={amount}
          currency={account.currency}
          showFault={tried}
          refusal={at("/creditLimit")}
          onChange={setAmount}
        />
      )}
    </DeedDialog>
  );
}
