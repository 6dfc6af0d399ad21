import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConsumptionDialog } from "./ConsumptionDialog";
import { LevelsDialog } from "./LevelsDialog";
import { PolicyDialog } from "./PolicyDialog";
import { QuotaDialog } from "./QuotaDialog";

const DEEDS = ["quota", "consumption", "policy", "levels"] as const;
type Deed = (typeof DEEDS)[number];

const DIALOGS = {
  quota: QuotaDialog,
  consumption: ConsumptionDialog,
  policy: PolicyDialog,
  levels: LevelsDialog,
} satisfies Record<Deed, unknown>;

/** What a partner decides about an account of its own (Q-1 - Q-6, L-12). */
export function PartnerActions() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Deed>();
  const Dialog = asked && DIALOGS[asked];
  return (
    <>
      <ButtonDropdown
        items={DEEDS.map((id) => ({ id, text: t(`partner.${id}`) }))}
        onItemClick={({ detail }) => setAsked(detail.id as Deed)}
      >
        {t("partner.actions")}
      </ButtonDropdown>
      {Dialog && <Dialog onDone={() => setAsked(undefined)} />}
    </>
  );
}
