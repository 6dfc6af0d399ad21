import Button from "@cloudscape-design/components/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCancelClaim, type Claim } from "../../api/remittance";
import { DeedDialog } from "../../components/DeedDialog";
import { useFormat } from "../../format/FormatContext";

/** Only what nobody has decided yet is taken back. */
export function CancelClaim({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const deed = useCancelClaim(claim.id);
  if (claim.state !== "OPEN" && claim.state !== "PENDING_REVIEW") {
    return "–";
  }
  return (
    <>
      <Button variant="inline-link" onClick={() => setAsking(true)}>
        {t("remittance.takeBack")}
      </Button>
      {asking && (
        <DeedDialog
          title={t("remittance.takeBack")}
          effect={t("remittance.takeBackEffect", { amount: format.money(claim.amount) })}
          deed={deed}
          wishOf={() => true as const}
          onDone={() => setAsking(false)}
        />
      )}
    </>
  );
}
