import Button from "@cloudscape-design/components/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRelease } from "../../api/provider";
import { DeedDialog } from "../../components/DeedDialog";

/** A stopped account goes on; it is looked at again first, and refused while anything is still wrong. */
export function ReleaseAction({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const release = useRelease(id);
  return (
    <>
      <Button variant="inline-link" onClick={() => setAsking(true)}>
        {t("integrity.release")}
      </Button>
      {asking && (
        <DeedDialog
          title={t("integrity.release")}
          effect={t("integrity.releaseEffect", { account: id })}
          deed={release}
          asksReason
          wishOf={(reason) => reason}
          onDone={() => setAsking(false)}
        />
      )}
    </>
  );
}
