import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAllChannels } from "../../api/moneyIn";
import type { Channel } from "../../api/types";
import { Amount } from "../../components/Amount";
import { Loaded } from "../../components/Loaded";
import { RowTable } from "../../components/RowTable";
import { Page } from "../../layout/Page";
import { Callbacks } from "./Callbacks";
import { ChannelDialog } from "./ChannelDialog";
import { GatewayAccounts } from "./GatewayAccounts";
import { StaffOnly } from "./StaffOnly";

/** The ways to pay that customers are offered, and what payment companies have told. */
export default function ChannelsPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("navigation.channels")}>
      <StaffOnly roles={["operator"]}>
        <SpaceBetween size="l">
          <Channels />
          <GatewayAccounts />
          <Callbacks />
        </SpaceBetween>
      </StaffOnly>
    </Page>
  );
}

function Channels() {
  const { t } = useTranslation();
  const [changed, setChanged] = useState<Channel>();
  return (
    <Loaded query={useAllChannels()}>
      {({ items }) => (
        <>
          <RowTable
            items={items}
            ariaLabels={{ tableLabel: t("navigation.channels") }}
            empty={t("channel.none")}
            header={<Header>{t("navigation.channels")}</Header>}
            columnDefinitions={[
              { id: "code", header: t("catalog.code"), isRowHeader: true, cell: (row) => row.code },
              { id: "name", header: t("catalog.name"), cell: (row) => row.name },
              { id: "gateway", header: t("channel.gatewayAccount"), cell: (row) => row.gatewayAccount },
              {
                id: "minimum",
                header: t("channel.minimum"),
                cell: (row) => <Amount value={row.minimumAmount} />,
              },
              { id: "fee", header: t("payments.fee"), cell: (row) => <Amount value={row.serviceFee} /> },
              {
                id: "enabled",
                header: t("payments.state"),
                cell: (row) => t(row.enabled ? "channel.offered" : "channel.notOffered"),
              },
              {
                id: "actions",
                header: t("common.actions"),
                cell: (row) => (
                  <Button variant="inline-link" onClick={() => setChanged(row)}>
                    {t("settings.change")}
                  </Button>
                ),
              },
            ]}
          />
          {changed && (
            <ChannelDialog
              channel={changed}
              all={items.filter((row) => row.code === changed.code)}
              onDone={() => setChanged(undefined)}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
