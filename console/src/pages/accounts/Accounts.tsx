import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import TextFilter from "@cloudscape-design/components/text-filter";
import Select from "@cloudscape-design/components/select";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFoundAccounts, type AccountFilter } from "../../api/provider";
import { useSession } from "../../auth/SessionContext";
import { AppLink } from "../../components/AppLink";
import { DataTable } from "../../components/DataTable";
import { Status } from "../../components/Status";
import { Page } from "../../layout/Page";
import { RegisterAction } from "./RegisterAction";

const FIELDS = ["name", "cloudAccountId", "registrationNumber", "partnerId"] as const;
const STATUSES = ["", "VALID", "FROZEN", "DEREGISTERED"] as const;
type Field = (typeof FIELDS)[number];
type AccountStatus = (typeof STATUSES)[number];

/** All accounts that the caller may see; staff find them by more than their names. */
export default function Accounts() {
  const { t } = useTranslation();
  const { roles } = useSession().claims;
  const isOperator = roles.includes("operator");
  const isStaff = isOperator || roles.includes("approver");
  const [field, setField] = useState<Field>("name");
  const [text, setText] = useState("");
  const [status, setStatus] = useState<AccountStatus>("");
  const wanted = useDeferredValue(text.trim());
  const filter: AccountFilter = { [field]: wanted || undefined, status: status || undefined };
  const statusName = (value: AccountStatus) => (value ? t(`status.${value}`) : t("invoices.allStates"));
  return (
    <Page title={t("accounts.title")} actions={isOperator && <RegisterAction />}>
      <DataTable
        list={useFoundAccounts(filter)}
        label={t("accounts.title")}
        trackBy={(account) => account.id}
        empty={t("accounts.none")}
        header={<Header>{t("accounts.title")}</Header>}
        filter={
          <SpaceBetween direction="horizontal" size="xs">
            {isStaff && (
              <Select
                selectedOption={{ value: field, label: t(`accounts.by.${field}`) }}
                options={FIELDS.map((value) => ({ value, label: t(`accounts.by.${value}`) }))}
                ariaLabel={t("accounts.findBy")}
                onChange={({ detail }) => setField(detail.selectedOption.value as Field)}
              />
            )}
            <TextFilter
              filteringText={text}
              filteringPlaceholder={t(isStaff ? "accounts.findHere" : "accounts.find")}
              filteringAriaLabel={t(isStaff ? "accounts.findHere" : "accounts.find")}
              onChange={({ detail }) => setText(detail.filteringText)}
            />
            {isStaff && (
              <Select
                selectedOption={{ value: status, label: statusName(status) }}
                options={STATUSES.map((value) => ({ value, label: statusName(value) }))}
                ariaLabel={t("account.status")}
                onChange={({ detail }) => setStatus(detail.selectedOption.value as AccountStatus)}
              />
            )}
          </SpaceBetween>
        }
        columns={[
          {
            id: "name",
            header: t("account.name"),
            isRowHeader: true,
            cell: (account) => <AppLink href={`/accounts/${account.id}/overview`}>{account.name}</AppLink>,
          },
          { id: "id", header: t("account.id"), cell: (account) => account.id },
          { id: "cloud", header: t("relations.cloudAccount"), cell: (account) => account.cloudAccountId },
          { id: "owner", header: t("account.owner"), cell: (account) => account.owner.name },
          { id: "type", header: t("account.type"), cell: (account) => t(`accountType.${account.type}`) },
          {
            id: "mode",
            header: t("account.mode"),
            cell: (account) => t(`paymentMode.${account.paymentMode}`),
          },
          { id: "status", header: t("account.status"), cell: (account) => <Status of={account.status} /> },
        ]}
      />
    </Page>
  );
}
