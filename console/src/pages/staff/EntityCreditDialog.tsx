import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../../api/problem";
import { useEntityCredit, useSetEntityCredit } from "../../api/provider";
import { AmountField } from "../../components/AmountField";
import { DeedDialog } from "../../components/DeedDialog";
import { useFormat } from "../../format/FormatContext";
import { readAmount } from "../../format/input";
import { useOpenAccount } from "../../layout/AccountContext";

interface Props {
  readonly registrationNumber: string;
  readonly onDone: () => void;
}

/** The credit of the whole entity, which the limits of its accounts are allocated from. */
export function EntityCreditDialog({ registrationNumber, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  const { data, error } = useEntityCredit(registrationNumber);
  const [amount, setAmount] = useState("");
  const read = readAmount(amount, account.currency);
  const isNew = error instanceof ProblemError && error.problem.status === 404;
  const now = data
    ? t("manage.entityNow", {
        credit: format.money(data.credit),
        allocated: format.money(data.allocated),
        left: format.money(data.unallocated),
      })
    : isNew
      ? t("manage.entityNone")
      : undefined;
  return (
    <DeedDialog
      title={`${t("manage.entityCredit")}: ${registrationNumber}`}
      confirm={t("common.save")}
      asksReason
      effect={t("manage.entityEffect")}
      deed={useSetEntityCredit(registrationNumber)}
      pointers={["/credit", "/reason"]}
      wishOf={(reason) => ("money" in read ? { credit: read.money, reason } : undefined)}
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <AmountField
          label={t("manage.entityCredit")}
          hint={now}
          value={amount}
          currency={account.currency}
          showFault={tried}
          refusal={at("/credit")}
          onChange={setAmount}
        />
      )}
    </DeedDialog>
  );
}
