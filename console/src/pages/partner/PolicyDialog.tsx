import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePartnerPolicy, useSetPolicy, type PartnerPolicy } from "../../api/quota";
import { DeedDialog } from "../../components/DeedDialog";
import { ChoiceField, SwitchField } from "../../components/fields";
import { useOpenAccount } from "../../layout/AccountContext";

const POLICIES = ["DEFAULT", "IMMEDIATE"] as const;

interface Props {
  readonly onDone: () => void;
}

export function PolicyDialog({ onDone }: Props) {
  const { account } = useOpenAccount();
  const { data } = usePartnerPolicy(account.id);
  return data && <Form policy={data} onDone={onDone} />;
}

/** What happens when the quota is used up, and whether the account may run and buy at all. */
function Form({ policy, onDone }: Props & { readonly policy: PartnerPolicy }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [wish, setWish] = useState(policy);
  return (
    <DeedDialog
      title={t("partner.policy")}
      confirm={t("common.save")}
      asksReason
      effect={t(wish.frozen ? "partner.frozenEffect" : `partner.policyEffect.${wish.policy}`)}
      deed={useSetPolicy(account.id)}
      wishOf={(reason) => ({ ...wish, reason })}
      onDone={() => onDone()}
    >
      {() => (
        <>
          <ChoiceField
            label={t("quota.policy")}
            value={wish.policy}
            options={POLICIES.map((value) => [value, t(`shutDown.${value}`)])}
            onChange={(value) => setWish({ ...wish, policy: value })}
          />
          <SwitchField
            label={t("quota.frozen")}
            value={wish.frozen}
            onChange={(frozen) => setWish({ ...wish, frozen })}
          />
          <SwitchField
            label={t("quota.purchaseBan")}
            value={wish.purchaseBan}
            onChange={(purchaseBan) => setWish({ ...wish, purchaseBan })}
          />
        </>
      )}
    </DeedDialog>
  );
}
