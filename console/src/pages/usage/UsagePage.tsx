import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Tabs from "@cloudscape-design/components/tabs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCurrentMonth } from "../../api/clock";
import { useUsage } from "../../api/queries";
import type { Usage } from "../../api/types";
import { FileButton } from "../../components/FileButton";
import { Loaded } from "../../components/Loaded";
import { MonthChoice } from "../../components/MonthChoice";
import { useFormat } from "../../format/FormatContext";
import { monthOf } from "../../format/months";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";
import { SpendingChart } from "../../usage/SpendingChart";
import { byDay, byProduct, byResource, byTag, totalOf } from "../../usage/usage";
import { UsageTable } from "../../usage/UsageTable";

/** What was used in a month: by product, by resource, by day. */
export default function UsagePage() {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const current = useCurrentMonth(account.timeZone);
  const [month, setMonth] = useState<string>();
  const usage = useUsage(account.id, month ?? current.data);
  return (
    <Page
      title={t("navigation.usage")}
      actions={
        current.data && (
          <SpaceBetween direction="horizontal" size="xs">
            <FileButton
              label={t("usage.focus")}
              path={`/api/v1/billing-accounts/${account.id}/exports/focus?month=${month ?? current.data}`}
              type="text/csv"
              name={`focus-${account.id}-${month ?? current.data}.csv`}
            />
            <MonthChoice
              current={current.data}
              since={monthOf(account.createdAt, account.timeZone)}
              month={month ?? current.data}
              onChange={setMonth}
            />
          </SpaceBetween>
        )
      }
    >
      <Loaded query={usage}>{(data) => <Month usage={data} />}</Loaded>
    </Page>
  );
}

function Month({ usage }: { readonly usage: Usage }) {
  const { t } = useTranslation();
  const format = useFormat();
  const total = totalOf(usage.items);
  return (
    <SpaceBetween size="l">
      <Container
        header={
          <Header description={usage.asOf && t("credit.asOf", { when: format.instant(usage.asOf) })}>
            {total ? t("usage.total", { amount: format.exact(total) }) : format.month(usage.month)}
          </Header>
        }
      >
        <SpendingChart usage={usage} />
      </Container>
      <Container>
        <Tabs
          tabs={[
            {
              id: "product",
              label: t("usage.by.product"),
              content: <UsageTable rows={byProduct(usage.items)} by="product" />,
            },
            {
              id: "resource",
              label: t("usage.by.resource"),
              content: (
                <>
                  <UsageTable rows={byResource(usage.resources)} by="resource" />
                  {usage.moreResources && t("usage.moreResources")}
                </>
              ),
            },
            {
              id: "day",
              label: t("usage.by.day"),
              content: <UsageTable rows={byDay(usage.days)} by="day" />,
            },
            {
              id: "tag",
              label: t("usage.by.tag"),
              content: <UsageTable rows={byTag(usage.tags)} by="tag" />,
            },
          ]}
        />
      </Container>
    </SpaceBetween>
  );
}
