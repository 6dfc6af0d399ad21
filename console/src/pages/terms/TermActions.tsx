import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCancelTerm, useSwitchRenewal, type Term } from "../../api/terms";
import { DeedDialog } from "../../components/DeedDialog";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";

/** What can be done with a term that runs. */
export function TermActions({ term }: { readonly term: Term }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<"renewal" | "cancel">();
  if (term.state !== "ACTIVE") {
    return "–";
  }
  return (
    <SpaceBetween direction="horizontal" size="s">
      <Button variant="inline-link" onClick={() => setAsking("renewal")}>
        {t(term.autoRenew ? "term.renewOff" : "term.renewOn")}
      </Button>
      <Button variant="inline-link" onClick={() => setAsking("cancel")}>
        {t("term.cancel")}
      </Button>
      {asking === "renewal" && <RenewalDialog term={term} onDone={() => setAsking(undefined)} />}
      {asking === "cancel" && <CancelDialog term={term} onDone={() => setAsking(undefined)} />}
    </SpaceBetween>
  );
}

interface Props {
  readonly term: Term;
  readonly onDone: () => void;
}

function RenewalDialog({ term, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  const day = format.instant(term.periodEnd);
  return (
    <DeedDialog
      title={t(term.autoRenew ? "term.renewOff" : "term.renewOn")}
      effect={
        term.autoRenew
          ? t("term.renewOffEffect", { resource: term.resourceId, day })
          : t("term.renewOnEffect", { resource: term.resourceId, day })
      }
      deed={useSwitchRenewal(account.id, term.termId)}
      wishOf={() => !term.autoRenew}
      onDone={() => onDone()}
    />
  );
}

function CancelDialog({ term, onDone }: Props) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  return (
    <DeedDialog
      title={t("term.cancel")}
      effect={t("term.cancelEffect", { resource: term.resourceId })}
      deed={useCancelTerm(account.id)}
      wishOf={() => term.termId}
      onDone={() => onDone()}
    />
  );
}
