import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState, type ComponentType, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Status } from "../../components/Status";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";
import { AdjustAction } from "./AdjustAction";
import { BenefitDialog } from "./BenefitDialog";
import { BillingDialog } from "./BillingDialog";
import { CreditPart } from "./CreditPart";
import { DiscountsPart } from "./DiscountsPart";
import { MarkPaidPart } from "./MarkPaidPart";
import { OwnerDialog } from "./OwnerDialog";
import { StaffOnly } from "./StaffOnly";
import { StatusDialog } from "./StatusDialog";

/** What the provider decides about one account; each change with a reason. */
export default function ManageAccountPage() {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  return (
    <Page title={t("navigation.manage")} description={`${account.name} · ${account.id}`}>
      <StaffOnly roles={["operator"]}>
        <SpaceBetween size="l">
          <Owner />
          <Billing />
          <State />
          {account.type === "DIRECT" && account.owner.kind === "ENTERPRISE" && <CreditPart />}
          {account.type === "DIRECT" && (
            <Container header={<Header>{t("staff.adjust")}</Header>}>
              <AdjustAction />
            </Container>
          )}
          <DiscountsPart />
          {account.type === "DIRECT" && <MarkPaidPart />}
        </SpaceBetween>
      </StaffOnly>
    </Page>
  );
}

interface PartProps {
  readonly title: string;
  readonly items: { readonly label: string; readonly value: ReactNode }[];
  readonly dialogs: readonly (readonly [string, ComponentType<{ onDone: () => void }>])[];
}

function Part({ title, items, dialogs }: PartProps) {
  const [asked, setAsked] = useState<number>();
  const Dialog = asked === undefined ? undefined : dialogs[asked]?.[1];
  return (
    <Container
      header={
        <Header
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              {dialogs.map(([name], index) => (
                <Button key={name} onClick={() => setAsked(index)}>
                  {name}
                </Button>
              ))}
            </SpaceBetween>
          }
        >
          {title}
        </Header>
      }
    >
      <KeyValuePairs columns={4} items={items} />
      {Dialog && <Dialog onDone={() => setAsked(undefined)} />}
    </Container>
  );
}

function Owner() {
  const { t } = useTranslation();
  const { owner } = useOpenAccount().account;
  return (
    <Part
      title={t("account.owner")}
      items={[
        { label: t("manage.ownerName"), value: owner.name },
        { label: t("vouchers.kind"), value: t(`ownerKind.${owner.kind}`) },
        { label: t("manage.registrationNumber"), value: owner.registrationNumber ?? "–" },
        { label: t("manage.verified"), value: t(owner.verified ? "common.yes" : "common.no") },
      ]}
      dialogs={[[t("manage.verify"), OwnerDialog]]}
    />
  );
}

function Billing() {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  return (
    <Part
      title={t("manage.billing")}
      items={[
        { label: t("account.mode"), value: t(`paymentMode.${account.paymentMode}`) },
        { label: t("manage.billingType"), value: t(`billingType.${account.billingType}`) },
        { label: t("account.zone"), value: account.timeZone },
        { label: t("manage.legalEntity"), value: account.legalEntity },
      ]}
      dialogs={[[t("manage.changeBilling"), BillingDialog]]}
    />
  );
}

function State() {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  return (
    <Part
      title={t("account.status")}
      items={[
        { label: t("account.status"), value: <Status of={account.status} /> },
        { label: t("overview.services"), value: <Status of={account.suspension as "NORMAL"} /> },
      ]}
      dialogs={[
        [t("manage.changeStatus"), StatusDialog],
        ...(account.type === "DIRECT" ? [[t("manage.benefit"), BenefitDialog] as const] : []),
      ]}
    />
  );
}
