import ColumnLayout from "@cloudscape-design/components/column-layout";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useTranslation } from "react-i18next";
import { useAssets } from "../../api/queries";
import { isDirect } from "../../api/types";
import { AppLink } from "../../components/AppLink";
import { Loaded } from "../../components/Loaded";
import { AvailableCredit } from "../../credit/AvailableCredit";
import { useOpenAccount } from "../../layout/AccountContext";
import { AdjustAction } from "../staff/AdjustAction";
import { CashPanel } from "./CashPanel";
import { CreditContract } from "./CreditContract";
import { CreditPanel } from "./CreditPanel";

/** What the account has and owes (A30 - A61); a quota instead of cash and credit for ecosystem customers. */
export function AssetInformation() {
  const { t } = useTranslation();
  const { account, home } = useOpenAccount();
  return (
    <Container
      header={
        <Header
          variant="h2"
          actions={<AppLink href={`${home}/income-expenditure`}>{t("navigation.incomeExpenditure")}</AppLink>}
        >
          {t("account.assets")}
        </Header>
      }
    >
      <Loaded query={useAssets(account.id)}>
        {(assets) => (
          <ColumnLayout columns={isDirect(assets) ? 2 : 1} borders="vertical">
            <SpaceBetween size="m">
              <AvailableCredit assets={assets} />
              <AdjustAction />
            </SpaceBetween>
            {isDirect(assets) && (
              <div>
                {account.owner.kind === "ENTERPRISE" && <CreditContract />}
                <CreditPanel assets={assets} />
                <CashPanel assets={assets} />
              </div>
            )}
          </ColumnLayout>
        )}
      </Loaded>
    </Container>
  );
}
