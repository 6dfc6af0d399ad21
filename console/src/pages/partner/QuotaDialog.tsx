import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAssets } from "../../api/queries";
import { useSetQuota } from "../../api/quota";
import { AmountField } from "../../components/AmountField";
import { DeedDialog } from "../../components/DeedDialog";
import { SwitchField } from "../../components/fields";
import { compare } from "../../format/decimal";
import { useFormat } from "../../format/FormatContext";
import { readAmount } from "../../format/input";
import { useOpenAccount } from "../../layout/AccountContext";

/** A quota below what is consumed has to be meant so. */
export function QuotaDialog({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  const assets = useAssets(account.id).data;
  const [amount, setAmount] = useState("");
  const [confirm, setConfirm] = useState(false);
  const read = readAmount(amount, account.currency);
  const consumed = assets && "quotaConsumption" in assets ? assets.quotaConsumption : undefined;
  const isBelow =
    consumed !== undefined && "money" in read && compare(read.money.amount, consumed.amount) < 0;
  return (
    <DeedDialog
      title={t("partner.quota")}
      confirm={t("common.save")}
      asksReason
      effect={t(isBelow ? "partner.quotaBelow" : "partner.quotaEffect", {
        amount: consumed && format.money(consumed),
      })}
      deed={useSetQuota(account.id)}
      pointers={["/quota", "/reason"]}
      wishOf={(reason) => ("money" in read ? { quota: read.money, reason, confirm } : undefined)}
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          <AmountField
            label={t("terms.quota")}
            value={amount}
            currency={account.currency}
            showFault={tried}
            refusal={at("/quota")}
            onChange={setAmount}
          />
          {isBelow && <SwitchField label={t("partner.confirmBelow")} value={confirm} onChange={setConfirm} />}
        </>
      )}
    </DeedDialog>
  );
}
