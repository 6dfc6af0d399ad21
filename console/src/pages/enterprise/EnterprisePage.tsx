import { useTranslation } from "react-i18next";
import { useEnterprises } from "../../api/enterprises";
import { Loaded } from "../../components/Loaded";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";
import { ApplyForm } from "./ApplyForm";
import { EnterpriseCard } from "./EnterpriseCard";
import { isOf } from "./relations";
import SpaceBetween from "@cloudscape-design/components/space-between";

/** Enterprise Account Center: enable it, invite, accept, leave (A11, A84). */
export default function EnterprisePage() {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  return (
    <Page title={t("navigation.enterprise")} description={t("enterprise.about")}>
      <Loaded query={useEnterprises()}>
        {(all) => {
          const own = all.filter((enterprise) => isOf(enterprise, account));
          const wants = own.every((enterprise) => enterprise.state === "REJECTED");
          return (
            <SpaceBetween size="l">
              {own.map((enterprise) => (
                <EnterpriseCard key={enterprise.id} enterprise={enterprise} />
              ))}
              {wants && <ApplyForm />}
            </SpaceBetween>
          );
        }}
      </Loaded>
    </Page>
  );
}
