import Header from "@cloudscape-design/components/header";
import TextFilter from "@cloudscape-design/components/text-filter";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAccounts } from "../../api/queries";
import { AppLink } from "../../components/AppLink";
import { DataTable } from "../../components/DataTable";
import { Status } from "../../components/Status";
import { Page } from "../../layout/Page";

/** All accounts that the caller may see, found by name. */
export default function Accounts() {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  return (
    <Page title={t("accounts.title")}>
      <DataTable
        list={useAccounts(useDeferredValue(name.trim()))}
        label={t("accounts.title")}
        trackBy={(account) => account.id}
        empty={t("accounts.none")}
        header={<Header>{t("accounts.title")}</Header>}
        filter={
          <TextFilter
            filteringText={name}
            filteringPlaceholder={t("accounts.find")}
            filteringAriaLabel={t("accounts.find")}
            onChange={({ detail }) => setName(detail.filteringText)}
          />
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
