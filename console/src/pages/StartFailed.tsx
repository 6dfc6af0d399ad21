import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import { useTranslation } from "react-i18next";
import styles from "./Alone.module.css";

/** The realm or this address does not answer: without them there is no console. */
export function StartFailed({ reason }: { readonly reason: unknown }) {
  const { t } = useTranslation();
  return (
    <main className={styles.alone}>
      <Alert
        type="error"
        header={t("startFailed.title")}
        action={<Button onClick={() => location.assign("/")}>{t("common.tryAgain")}</Button>}
      >
        {reason instanceof Error ? reason.message : String(reason)}
      </Alert>
    </main>
  );
}
