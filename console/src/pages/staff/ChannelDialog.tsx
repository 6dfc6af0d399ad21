import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWriteChannel, type ChannelWish } from "../../api/moneyIn";
import type { Channel } from "../../api/types";
import { AmountField } from "../../components/AmountField";
import { DeedDialog } from "../../components/DeedDialog";
import { SwitchField, TextField } from "../../components/fields";
import { isZero } from "../../format/decimal";
import { readAmount } from "../../format/input";

interface Props {
  readonly channel: Channel;
  /** The channel in each of its currencies: it is written as a whole. */
  readonly all: readonly Channel[];
  readonly onDone: () => void;
}

export function ChannelDialog({ channel, all, onDone }: Props) {
  const { t } = useTranslation();
  const { currency } = channel.minimumAmount;
  const [name, setName] = useState(channel.name);
  const [enabled, setEnabled] = useState(channel.enabled);
  const [minimum, setMinimum] = useState(textOf(channel.minimumAmount.amount));
  const [fee, setFee] = useState(textOf(channel.serviceFee.amount));
  const least = minimum === "" ? { ...channel.minimumAmount, amount: "0" } : moneyOf(minimum);
  const cost = fee === "" ? { ...channel.serviceFee, amount: "0" } : moneyOf(fee);

  function moneyOf(text: string) {
    const read = readAmount(text, currency);
    return "money" in read ? read.money : undefined;
  }

  function wishOf(): ChannelWish | undefined {
    if (!least || !cost || !name.trim()) {
      return undefined;
    }
    return {
      gatewayAccount: channel.gatewayAccount,
      name: name.trim(),
      description: channel.description,
      method: channel.method,
      country: channel.country,
      enabled,
      currencies: all.map((one) =>
        one === channel
          ? { currency, minimumAmount: least, serviceFee: cost }
          : {
              currency: one.minimumAmount.currency,
              minimumAmount: one.minimumAmount,
              serviceFee: one.serviceFee,
            },
      ) as ChannelWish["currencies"],
    };
  }

  return (
    <DeedDialog
      title={`${t("channel.change")}: ${channel.code}, ${currency}`}
      confirm={t("common.save")}
      asksReason
      effect={t(enabled ? "channel.effectOn" : "channel.effectOff")}
      deed={useWriteChannel()}
      pointers={["/name", "/currencies"]}
      wishOf={(reason) => {
        const wish = wishOf();
        return wish && { code: channel.code, reason, wish };
      }}
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          <TextField
            label={t("catalog.name")}
            value={name}
            fault={(tried && !name.trim() && t("common.missing")) || at("/name")}
            onChange={setName}
          />
          <AmountField
            label={t("channel.minimum")}
            value={minimum}
            currency={currency}
            showFault={tried && !least}
            refusal={at("/currencies")}
            onChange={setMinimum}
          />
          <AmountField
            label={t("payments.fee")}
            value={fee}
            currency={currency}
            showFault={tried && !cost}
            onChange={setFee}
          />
          <SwitchField label={t("channel.offer")} value={enabled} onChange={setEnabled} />
        </>
      )}
    </DeedDialog>
  );
}

function textOf(amount: string): string {
  return isZero(amount) ? "" : amount;
}
