import Checkbox from "@cloudscape-design/components/checkbox";
import DatePicker from "@cloudscape-design/components/date-picker";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import RadioGroup from "@cloudscape-design/components/radio-group";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../../api/problem";
import { useCreateVoucher } from "../../api/staff";
import { AmountField } from "../../components/AmountField";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { CURRENCIES, type Currency } from "../../format/currency";
import { readAmount } from "../../format/input";
import { EMPTY, voucherOf, type VoucherFields } from "./newVoucher";
import { ReasonField } from "./ReasonField";

/** A code that many may redeem, or a bill voucher for one account. */
export function NewVoucherDialog({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [fields, setFields] = useState<VoucherFields>(EMPTY);
  const [tried, setTried] = useState(false);
  const create = useCreateVoucher();
  const set = (change: Partial<VoucherFields>) => setFields({ ...fields, ...change });
  const at = (pointer: string) =>
    create.error instanceof ProblemError ? create.error.at(pointer) : undefined;
  const isCode = fields.kind === "CREDIT";
  const shownAtField = ["/code", "/value", "/expiresAt", "/threshold", "/billingAccountId"].some(at);

  function send(): void {
    setTried(true);
    const read = readAmount(fields.value, fields.currency);
    const wish = "money" in read ? voucherOf(fields, read.money) : undefined;
    if (wish) {
      create.mutate(wish, { onSuccess: onDone });
    }
  }

  return (
    <ConfirmDialog
      title={t("vouchers.make")}
      confirm={t("vouchers.make")}
      busy={create.isPending}
      error={shownAtField ? undefined : create.error}
      onConfirm={send}
      onDismiss={onDone}
    >
      <RadioGroup
        ariaLabel={t("vouchers.kind")}
        value={fields.kind}
        items={(["CREDIT", "BILL"] as const).map((value) => ({
          value,
          label: t(`voucherKind.${value}`),
          description: t(`voucherAbout.${value}`),
        }))}
        onChange={({ detail }) => set({ kind: detail.value as VoucherFields["kind"] })}
      />
      {isCode && (
        <FormField label={t("vouchers.code")} description={t("vouchers.codeHint")} errorText={at("/code")}>
          <Input value={fields.code} onChange={({ detail }) => set({ code: detail.value })} />
        </FormField>
      )}
      <FormField label={t("account.currency")}>
        <Select
          selectedOption={{ value: fields.currency, label: fields.currency }}
          options={CURRENCIES.map((value) => ({ value, label: value }))}
          onChange={({ detail }) => set({ currency: detail.selectedOption.value as Currency })}
        />
      </FormField>
      <AmountField
        label={t("vouchers.value")}
        value={fields.value}
        currency={fields.currency}
        showFault={tried}
        refusal={at("/value")}
        onChange={(value) => set({ value })}
      />
      <FormField
        label={t("vouchers.lastDay")}
        errorText={at("/expiresAt") ?? (tried && fields.lastDay === "" && t("vouchers.noLastDay"))}
      >
        <DatePicker
          value={fields.lastDay}
          placeholder="YYYY/MM/DD"
          onChange={({ detail }) => set({ lastDay: detail.value })}
        />
      </FormField>
      {isCode ? (
        <SpaceBetween size="s">
          <FormField label={t("vouchers.threshold")} errorText={at("/threshold")}>
            <Input
              type="number"
              value={fields.threshold}
              onChange={({ detail }) => set({ threshold: detail.value })}
            />
          </FormField>
          <Checkbox
            checked={fields.firstTopUp}
            onChange={({ detail }) => set({ firstTopUp: detail.checked })}
          >
            {t("vouchers.firstTopUp")}
          </Checkbox>
          <Checkbox checked={fields.reusable} onChange={({ detail }) => set({ reusable: detail.checked })}>
            {t("vouchers.reusable")}
          </Checkbox>
        </SpaceBetween>
      ) : (
        <FormField
          label={t("account.id")}
          errorText={at("/billingAccountId") ?? (tried && fields.account === "" && t("vouchers.noAccount"))}
        >
          <Input value={fields.account} onChange={({ detail }) => set({ account: detail.value })} />
        </FormField>
      )}
      <ReasonField value={fields.reason} showFault={tried} onChange={(reason) => set({ reason })} />
    </ConfirmDialog>
  );
}
