import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useKeepGatewayAccount, type GatewayAccount } from "../../api/moneyIn";
import { DeedDialog } from "../../components/DeedDialog";
import { ChoiceField, TextField } from "../../components/fields";

const COMPANIES = ["generic", "duitku", "midtrans", "paypal", "stripe", "xendit"] as const;
const FIELDS = ["merchantCode", "url", "returnUrl"] as const;

interface Props {
  /** Nothing for a new one. */
  readonly account?: GatewayAccount;
  readonly onDone: () => void;
}

/** Where a payment company is reached, and as whom; its secrets are files of the service and never entered here. */
export function GatewayAccountDialog({ account, onDone }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState(account?.name ?? "");
  const [gateway, setGateway] = useState<string>(account?.gateway ?? "generic");
  const [texts, setTexts] = useState({
    merchantCode: account?.merchantCode ?? "",
    url: account?.url ?? "https://",
    returnUrl: account?.returnUrl ?? "",
  });
  const [expiry, setExpiry] = useState(String(account?.expiryMinutes ?? 60));
  const expiryMinutes = /^[1-9]\d*$/.test(expiry.trim()) ? Number(expiry) : undefined;
  const { merchantCode, url, returnUrl } = texts;
  const isOptional = (field: string) => field === "returnUrl";
  return (
    <DeedDialog
      title={t(account ? "gateway.change" : "gateway.add")}
      confirm={t("common.save")}
      effect={t("gateway.effect")}
      deed={useKeepGatewayAccount()}
      asksReason
      pointers={["name", "/merchantCode", "/url", "/returnUrl", "/expiryMinutes"]}
      wishOf={(reason) =>
        name.trim() && merchantCode.trim() && url.trim() && expiryMinutes !== undefined
          ? {
              name: name.trim(),
              reason,
              wish: {
                gateway,
                merchantCode: merchantCode.trim(),
                url: url.trim(),
                ...(returnUrl.trim() && { returnUrl: returnUrl.trim() }),
                expiryMinutes,
              },
            }
          : undefined
      }
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          {!account && (
            <TextField
              label={t("account.name")}
              hint={t("gateway.nameHint")}
              value={name}
              fault={(tried && !name.trim() && t("common.missing")) || at("name")}
              onChange={setName}
            />
          )}
          <ChoiceField
            label={t("gateway.company")}
            value={gateway}
            options={COMPANIES.map((one) => [one, one] as const)}
            onChange={setGateway}
          />
          {FIELDS.map((field) => (
            <TextField
              key={field}
              label={t(`gateway.${field}`)}
              value={texts[field]}
              fault={
                (tried && !isOptional(field) && !texts[field].trim() && t("common.missing")) ||
                at(`/${field}`)
              }
              onChange={(value) => setTexts({ ...texts, [field]: value })}
            />
          ))}
          <TextField
            label={t("gateway.expiry")}
            inputMode="numeric"
            value={expiry}
            fault={(tried && expiryMinutes === undefined && t("amount.malformed")) || at("/expiryMinutes")}
            onChange={setExpiry}
          />
        </>
      )}
    </DeedDialog>
  );
}
