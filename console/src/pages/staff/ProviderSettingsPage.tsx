import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useProviderSetting, type ProviderSetting } from "../../api/provider";
import { Loaded } from "../../components/Loaded";
import { RowTable } from "../../components/RowTable";
import { useFormat } from "../../format/FormatContext";
import { Page } from "../../layout/Page";
import { LegalEntityPart } from "./LegalEntityPart";
import { ProviderSettingDialog } from "./ProviderSettingDialog";
import { SettingValue } from "./SettingValue";
import { StaffOnly } from "./StaffOnly";

const NAMES = [
  "minimum-payment",
  "settlement-currencies",
  "grace",
  "retention-hours",
  "collection-window",
  "approval-limits",
  "tag-keys",
  "default-billing-type",
  "default-time-zone",
  "default-currency",
] as const;

export type SettingName = (typeof NAMES)[number];

/** What holds for everybody, from a day on. */
export default function ProviderSettingsPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("navigation.providerSettings")} description={t("providerSetting.about")}>
      <StaffOnly roles={["operator"]}>
        <SpaceBetween size="l">
          {NAMES.map((name) => (
            <Setting key={name} name={name} />
          ))}
          <LegalEntityPart />
        </SpaceBetween>
      </StaffOnly>
    </Page>
  );
}

function Setting({ name }: { readonly name: SettingName }) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  return (
    <Container
      header={
        <Header
          description={t(`providerSetting.${name}.about`)}
          actions={
            <Button
              ariaLabel={t("settings.changeOf", { what: t(`providerSetting.${name}.title`) })}
              onClick={() => setChanging(true)}
            >
              {t("settings.change")}
            </Button>
          }
        >
          {t(`providerSetting.${name}.title`)}
        </Header>
      }
    >
      <Loaded query={useProviderSetting(name)}>
        {(setting) => (
          <>
            <SettingValue value={setting.value} />
            {setting.dated.length > 0 && <History setting={setting} />}
            {changing && (
              <ProviderSettingDialog name={name} setting={setting} onDone={() => setChanging(false)} />
            )}
          </>
        )}
      </Loaded>
    </Container>
  );
}

function History({ setting }: { readonly setting: ProviderSetting }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <RowTable
      variant="embedded"
      items={setting.dated}
      trackBy="validFrom"
      ariaLabels={{ tableLabel: t("providerSetting.history") }}
      columnDefinitions={[
        {
          id: "from",
          header: t("relations.from"),
          isRowHeader: true,
          cell: (row) => format.date(row.validFrom),
        },
        { id: "value", header: t("vouchers.value"), cell: (row) => <SettingValue value={row.value} /> },
        { id: "actor", header: t("operations.actor"), cell: (row) => row.actor },
        { id: "reason", header: t("staff.reason"), cell: (row) => row.reason },
      ]}
    />
  );
}
