import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useTransfer, useTransferable } from "../../api/cash";
import { AmountField } from "../../components/AmountField";
import { DeedDialog } from "../../components/DeedDialog";
import { TextField } from "../../components/fields";
import { useFormat } from "../../format/FormatContext";
import { readAmount } from "../../format/input";
import { useOpenAccount } from "../../layout/AccountContext";

export function TransferDialog({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  const { data: most } = useTransferable(account.id);
  const [to, setTo] = useState("");
  const [amount, setAmount] = useState("");
  const [remark, setRemark] = useState("");
  const read = readAmount(amount, account.currency);
  return (
    <DeedDialog
      title={t("transfers.ask")}
      effect={t("transfers.effect", { account: account.name })}
      deed={useTransfer(account.id)}
      pointers={["/to", "/amount", "/remark"]}
      wishOf={() =>
        "money" in read && to.trim()
          ? { to: to.trim(), amount: read.money, remark: remark.trim() }
          : undefined
      }
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          <TextField
            label={t("transfers.to")}
            hint={t("transfers.toHint")}
            value={to}
            inputMode="numeric"
            fault={(tried && to.trim() === "" && t("common.missing")) || at("/to")}
            onChange={setTo}
          />
          <AmountField
            label={t("entries.amount")}
            hint={most && t("transfers.most", { amount: format.money(most) })}
            value={amount}
            currency={account.currency}
            showFault={tried}
            refusal={at("/amount")}
            onChange={setAmount}
          />
          <TextField
            label={t("transfers.remark")}
            value={remark}
            fault={at("/remark")}
            onChange={setRemark}
          />
        </>
      )}
    </DeedDialog>
  );
}
