import FormField from "@cloudscape-design/components/form-field";
import Tiles from "@cloudscape-design/components/tiles";
import { useTranslation } from "react-i18next";
import type { Channel } from "../api/types";
import { isZero } from "../format/decimal";
import { useFormat } from "../format/FormatContext";

interface Props {
  readonly channels: readonly Channel[];
  readonly picked: string | undefined;
  onPick(code: string): void;
}

/** The provider's ways to pay, with what each costs. */
export function ChannelChoice({ channels, picked, onPick }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <FormField label={t("topUp.channel")} stretch>
      {channels.length === 0 ? (
        t("topUp.noChannel")
      ) : (
        <Tiles
          value={picked ?? null}
          ariaLabel={t("topUp.channel")}
          items={channels.map((channel) => ({
            value: channel.code,
            label: channel.name,
            description: isZero(channel.serviceFee.amount)
              ? channel.description
              : `${channel.description} · ${t("topUp.fee", { amount: format.money(channel.serviceFee) })}`,
          }))}
          onChange={({ detail }) => onPick(detail.value)}
        />
      )}
    </FormField>
  );
}
