import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuotaAlerts, useSetQuotaAlerts } from "../../api/quota";
import type { Money } from "../../api/types";
import { DeedDialog } from "../../components/DeedDialog";
import { LongTextField } from "../../components/fields";
import { readAmount } from "../../format/input";
import { useOpenAccount } from "../../layout/AccountContext";

interface Props {
  readonly onDone: () => void;
}

export function LevelsDialog({ onDone }: Props) {
  const { account } = useOpenAccount();
  const { data } = useQuotaAlerts(account.id);
  return data && <Form levels={data.levels} onDone={onDone} />;
}

/** Amounts of available credit; a message comes as each is reached from above (L-12). */
function Form({ levels, onDone }: Props & { readonly levels: readonly Money[] }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [text, setText] = useState(levels.map((level) => level.amount).join("\n"));
  const read = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => readAmount(line, account.currency));
  const amounts = read.flatMap((one) => ("money" in one ? [one.money] : []));
  const isWhole = amounts.length === read.length;
  return (
    <DeedDialog
      title={t("partner.levels")}
      confirm={t("common.save")}
      asksReason
      effect={t("partner.levelsEffect")}
      deed={useSetQuotaAlerts(account.id)}
      pointers={["/levels"]}
      wishOf={(reason) => (isWhole ? { levels: amounts, reason } : undefined)}
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <LongTextField
          label={t("quota.levels")}
          hint={t("partner.levelsHint", { currency: account.currency })}
          value={text}
          fault={(tried && !isWhole && t("amount.malformed")) || at("/levels")}
          onChange={setText}
        />
      )}
    </DeedDialog>
  );
}
