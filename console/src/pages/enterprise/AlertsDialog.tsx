import FormField from "@cloudscape-design/components/form-field";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWriteAlerts, type Enterprise } from "../../api/enterprises";
import { AmountField } from "../../components/AmountField";
import { DeedDialog } from "../../components/DeedDialog";
import { SwitchField } from "../../components/fields";
import { readAmount } from "../../format/input";
import { useOpenAccount } from "../../layout/AccountContext";

interface Props {
  readonly enterprise: Enterprise;
  onDone(): void;
}

/** One low balance alert for several accounts of the enterprise: all have it then, or none (L-8). */
export function AlertsDialog({ enterprise, onDone }: Props) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const accounts = [
    { id: account.id, name: account.cloudAccountId },
    ...enterprise.members
      .filter((member) => member.state === "ACTIVE")
      .map((member) => ({ id: member.billingAccountId, name: member.cloudAccountId })),
  ];
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [enabled, setEnabled] = useState(true);
  const [amount, setAmount] = useState("");
  const read = readAmount(enabled ? amount : "0", account.currency);
  const pick = (id: string, chosen: boolean) =>
    setPicked(chosen ? [...picked, id] : picked.filter((one) => one !== id));
  return (
    <DeedDialog
      title={t("enterprise.alerts")}
      confirm={t("common.save")}
      effect={t("enterprise.alertsEffect")}
      deed={useWriteAlerts(account.id, enterprise.id)}
      pointers={["/threshold"]}
      wishOf={() =>
        picked.length > 0 && "money" in read
          ? { billingAccountIds: [...picked], enabled, threshold: read.money }
          : undefined
      }
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          <FormField
            label={t("enterprise.alertsOf")}
            errorText={tried && picked.length === 0 && t("common.missing")}
          >
            {accounts.map(({ id, name }) => (
              <SwitchField
                key={id}
                label={name}
                value={picked.includes(id)}
                onChange={(chosen) => pick(id, chosen)}
              />
            ))}
          </FormField>
          <SwitchField label={t("settings.lowBalance.enabled")} value={enabled} onChange={setEnabled} />
          {enabled && (
            <AmountField
              label={t("settings.lowBalance.threshold")}
              value={amount}
              currency={account.currency}
              showFault={tried}
              refusal={at("/threshold")}
              onChange={setAmount}
            />
          )}
        </>
      )}
    </DeedDialog>
  );
}
