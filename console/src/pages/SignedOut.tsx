import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import { useTranslation } from "react-i18next";
import styles from "./Alone.module.css";

/** Where sign-out ends; nobody is signed in again without asking. */
export function SignedOut() {
  const { t } = useTranslation();
  return (
    <main className={styles.alone}>
      <Container header={<Header variant="h1">{t("signedOut.title")}</Header>}>
        <Box margin={{ bottom: "m" }}>{t("signedOut.text")}</Box>
        <Button variant="primary" onClick={() => location.assign("/")}>
          {t("signedOut.again")}
        </Button>
      </Container>
    </main>
  );
}
