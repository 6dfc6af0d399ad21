import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import { useTranslation } from "react-i18next";
import { useProblemText } from "./problemText";

interface Props {
  readonly error: unknown;
  readonly retry?: () => unknown;
}

/** What went wrong, in the reader's language, with the service's own sentence below. */
export function ProblemAlert({ error, retry }: Props) {
  const { t } = useTranslation();
  const { headline, detail } = useProblemText(error);
  return (
    <Alert
      type="error"
      header={headline}
      action={retry && <Button onClick={() => void retry()}>{t("common.tryAgain")}</Button>}
    >
      {detail}
    </Alert>
  );
}
