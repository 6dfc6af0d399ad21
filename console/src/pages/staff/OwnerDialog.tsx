import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePatchAccount } from "../../api/provider";
import { DeedDialog } from "../../components/DeedDialog";
import { ChoiceField, SwitchField, TextField } from "../../components/fields";
import { useOpenAccount } from "../../layout/AccountContext";

/** Owner verification: who the customer is, once it has been looked at. */
export function OwnerDialog({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [owner, setOwner] = useState(account.owner);
  return (
    <DeedDialog
      title={t("manage.verify")}
      confirm={t("common.save")}
      asksReason
      effect={t("manage.verifyEffect")}
      deed={usePatchAccount(account.cloudAccountId)}
      pointers={["/owner/name", "/owner/registrationNumber", "/owner/taxId", "/owner/country", "/reason"]}
      wishOf={(reason) => (owner.name.trim() ? { owner, reason } : undefined)}
      onDone={() => onDone()}
    >
      {({ tried, at }) => (
        <>
          <TextField
            label={t("manage.ownerName")}
            value={owner.name}
            fault={(tried && !owner.name.trim() && t("common.missing")) || at("/owner/name")}
            onChange={(name) => setOwner({ ...owner, name })}
          />
          <ChoiceField
            label={t("vouchers.kind")}
            value={owner.kind}
            options={[
              ["INDIVIDUAL", t("ownerKind.INDIVIDUAL")],
              ["ENTERPRISE", t("ownerKind.ENTERPRISE")],
            ]}
            onChange={(kind) => setOwner({ ...owner, kind })}
          />
          <TextField
            label={t("manage.registrationNumber")}
            value={owner.registrationNumber ?? ""}
            fault={at("/owner/registrationNumber")}
            onChange={(value) => setOwner({ ...owner, registrationNumber: value || undefined })}
          />
          <TextField
            label={t("manage.taxId")}
            value={owner.taxId ?? ""}
            fault={at("/owner/taxId")}
            onChange={(value) => setOwner({ ...owner, taxId: value || undefined })}
          />
          <SwitchField
            label={t("manage.isVerified")}
            value={owner.verified}
            onChange={(verified) => setOwner({ ...owner, verified })}
          />
        </>
      )}
    </DeedDialog>
  );
}
