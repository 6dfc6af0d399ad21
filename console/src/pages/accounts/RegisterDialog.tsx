import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useProviderSetting, useRegister } from "../../api/provider";
import { DeedDialog } from "../../components/DeedDialog";
import { ChoiceField, SwitchField, TextField } from "../../components/fields";
import { CURRENCIES, type Currency } from "../../format/currency";
import { LANGUAGES } from "../../preferences/preferences";
import { canBeCreditControlled, missingOf, NOTHING, registrationOf, type Entered } from "./newRegistration";

const TEXTS = [
  ["cloudAccountId", "relations.cloudAccount", "cloudAccountId"],
  ["name", "account.name", "/name"],
  ["email", "notices.email", "/email"],
  ["ownerName", "account.owner", "/owner/name"],
  ["partnerId", "accounts.by.partnerId", "/partnerId"],
] as const;
const OWNERS = ["INDIVIDUAL", "ENTERPRISE"] as const;
const TYPES = ["DIRECT", "ECOSYSTEM"] as const;
const MODES = ["PREPAID", "POSTPAID"] as const;

/** A cloud account gets its billing account; the owner is verified afterwards. */
export default function RegisterDialog({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [said, setEntered] = useState<Entered>(NOTHING);
  const standard = useProviderSetting("default-currency").data?.value as Currency | undefined;
  const entered = { ...said, currency: said.currency ?? standard };
  const missing = missingOf(entered);
  const set = (change: Partial<Entered>) => setEntered({ ...said, ...change });
  return (
    <DeedDialog
      title={t("register.title")}
      effect={t("register.effect")}
      deed={useRegister()}
      pointers={TEXTS.map(([, , pointer]) => pointer)}
      wishOf={() =>
        missing.length === 0
          ? { cloudAccountId: entered.cloudAccountId.trim(), body: registrationOf(entered) }
          : undefined
      }
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          {TEXTS.filter(([field]) => field !== "partnerId" || entered.accountType === "ECOSYSTEM").map(
            ([field, label, pointer]) => (
              <TextField
                key={field}
                label={t(label)}
                value={entered[field]}
                fault={(tried && missing.includes(field) && t("common.missing")) || at(pointer)}
                onChange={(value) => set({ [field]: value })}
              />
            ),
          )}
          <ChoiceField
            label={t("vouchers.kind")}
            value={entered.ownerKind}
            options={OWNERS.map((kind) => [kind, t(`ownerKind.${kind}`)] as const)}
            onChange={(ownerKind) => set({ ownerKind })}
          />
          <ChoiceField
            label={t("account.type")}
            value={entered.accountType}
            options={TYPES.map((type) => [type, t(`accountType.${type}`)] as const)}
            onChange={(accountType) => set({ accountType })}
          />
          <ChoiceField
            label={t("account.mode")}
            value={entered.paymentMode}
            options={MODES.map((mode) => [mode, t(`paymentMode.${mode}`)] as const)}
            onChange={(paymentMode) => set({ paymentMode })}
          />
          <ChoiceField
            label={t("account.currency")}
            value={entered.currency ?? ""}
            options={CURRENCIES.map((currency) => [currency, currency] as const)}
            onChange={(currency) => set({ currency: currency || undefined })}
          />
          <ChoiceField
            label={t("notices.language")}
            value={entered.locale}
            options={LANGUAGES.map((locale) => [locale, t(`language.${locale}`)] as const)}
            onChange={(locale) => set({ locale })}
          />
          {canBeCreditControlled(entered) && (
            <SwitchField
              label={t("manage.creditControl")}
              value={entered.creditControlled}
              onChange={(creditControlled) => set({ creditControlled })}
            />
          )}
        </>
      )}
    </DeedDialog>
  );
}
