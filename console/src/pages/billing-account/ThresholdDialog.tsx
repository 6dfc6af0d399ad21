import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChangeMethod, type Method } from "../../api/methods";
import { AmountField } from "../../components/AmountField";
import { DeedDialog } from "../../components/DeedDialog";
import { readAmount } from "../../format/input";
import { useOpenAccount } from "../../layout/AccountContext";

interface Props {
  readonly method: Method;
  readonly onDone: () => void;
}

/** From which unbilled amount on the method is charged before the month is over (W-13). */
export function ThresholdDialog({ method, onDone }: Props) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [amount, setAmount] = useState(method.threshold?.amount ?? "");
  const read = readAmount(amount, account.currency);
  return (
    <DeedDialog
      title={t("methods.setThreshold")}
      confirm={t("common.save")}
      effect={t("methods.thresholdEffect")}
      deed={useChangeMethod(account.id)}
      pointers={["/threshold"]}
      wishOf={() =>
        "money" in read ? { methodId: method.methodId, change: { threshold: read.money } } : undefined
      }
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <AmountField
          label={t("methods.threshold")}
          value={amount}
          currency={account.currency}
          showFault={tried}
          refusal={at("/threshold")}
          onChange={setAmount}
        />
      )}
    </DeedDialog>
  );
}
