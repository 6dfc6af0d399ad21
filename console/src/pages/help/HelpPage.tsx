import Box from "@cloudscape-design/components/box";
import Container from "@cloudscape-design/components/container";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useTranslation } from "react-i18next";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";
import { LatestBill } from "./LatestBill";
import { LatestRefunds } from "./LatestRefunds";
import { TopUpSequence } from "./TopUpSequence";

const GUIDES = ["topUp", "currency", "suspension", "payment"] as const;

/** The two usual questions with the reader's own figures (A104), and short guides. */
export default function HelpPage() {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  return (
    <Page title={t("navigation.help")}>
      <Container header={<Header>{t("help.whyDifferent")}</Header>}>
        <Box variant="p">{t("help.whyDifferentText")}</Box>
        <LatestBill />
      </Container>
      {account.type === "DIRECT" && (
        <Container header={<Header>{t("help.whereRefund")}</Header>}>
          <Box variant="p">{t("help.whereRefundText")}</Box>
          <LatestRefunds />
        </Container>
      )}
      <Container header={<Header>{t("help.guides")}</Header>}>
        <SpaceBetween size="s">
          {GUIDES.map((guide) => (
            <ExpandableSection key={guide} headerText={t(`help.${guide}.title`)}>
              <Box variant="p">{t(`help.${guide}.text`)}</Box>
            </ExpandableSection>
          ))}
          {account.type === "DIRECT" && (
            <ExpandableSection headerText={t("help.sequence.title")}>
              <TopUpSequence />
            </ExpandableSection>
          )}
        </SpaceBetween>
      </Container>
    </Page>
  );
}
