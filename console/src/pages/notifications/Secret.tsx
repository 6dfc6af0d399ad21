import Alert from "@cloudscape-design/components/alert";
import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard";
import { useTranslation } from "react-i18next";

/** A secret that is shown this once. */
export function Secret({ secret }: { readonly secret: string }) {
  const { t } = useTranslation();
  return (
    <Alert type="success" header={t("webhooks.secret")}>
      <p>{t("webhooks.secretOnce")}</p>
      <CopyToClipboard
        variant="inline"
        copyButtonAriaLabel={t("webhooks.copySecret")}
        copySuccessText={t("common.copied")}
        copyErrorText={t("common.notCopied")}
        textToCopy={secret}
      />
    </Alert>
  );
}
