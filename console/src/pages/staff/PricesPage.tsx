import SpaceBetween from "@cloudscape-design/components/space-between";
import { useTranslation } from "react-i18next";
import { Page } from "../../layout/Page";
import { ExchangeRates } from "./ExchangeRates";
import { Prices } from "./Prices";
import { Products } from "./Products";
import { StaffOnly } from "./StaffOnly";
import { TaxRules } from "./TaxRules";

/** What things cost, what is added, and at which rate. */
export default function PricesPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("navigation.prices")}>
      <StaffOnly roles={["operator"]}>
        <SpaceBetween size="l">
          <Products />
          <Prices />
          <TaxRules />
          <ExchangeRates />
        </SpaceBetween>
      </StaffOnly>
    </Page>
  );
}
