import Button from "@cloudscape-design/components/button";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

const RegisterDialog = lazy(() => import("./RegisterDialog"));

/** An operator opens a billing account for a cloud account. */
export function RegisterAction() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t("register.title")}</Button>
      {asking && (
        <Suspense>
          <RegisterDialog onDone={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
