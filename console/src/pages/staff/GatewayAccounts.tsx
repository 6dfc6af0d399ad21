import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAllChannels, useGatewayAccounts, type GatewayAccount } from "../../api/moneyIn";
import { Breakable } from "../../components/Breakable";
import { Loaded } from "../../components/Loaded";
import { RowTable } from "../../components/RowTable";
import { GatewayAccountDialog } from "./GatewayAccountDialog";

/** The provider's merchant accounts at payment companies, as far as a channel uses them. */
export function GatewayAccounts() {
  return (
    <Loaded query={useAllChannels()}>
      {({ items }) => <Used names={[...new Set(items.map((channel) => channel.gatewayAccount))].sort()} />}
    </Loaded>
  );
}

function Used({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation();
  const [changed, setChanged] = useState<GatewayAccount | "new">();
  return (
    <Loaded query={useGatewayAccounts(names)}>
      {(accounts) => (
        <>
          <RowTable
            items={accounts}
            trackBy="name"
            ariaLabels={{ tableLabel: t("gateway.title") }}
            empty={t("gateway.none")}
            header={
              <Header
                description={t("gateway.about")}
                actions={<Button onClick={() => setChanged("new")}>{t("gateway.add")}</Button>}
              >
                {t("gateway.title")}
              </Header>
            }
            columnDefinitions={[
              { id: "name", header: t("account.name"), isRowHeader: true, cell: (row) => row.name },
              { id: "kind", header: t("gateway.company"), cell: (row) => row.gateway },
              { id: "merchant", header: t("gateway.merchantCode"), cell: (row) => row.merchantCode },
              {
                id: "callback",
                header: t("gateway.callbackUrl"),
                cell: (row) => <Breakable text={row.callbackUrl} />,
              },
              { id: "expiry", header: t("gateway.expiry"), cell: (row) => row.expiryMinutes },
              { id: "secrets", header: t("gateway.secrets"), cell: (row) => row.secrets },
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
            <GatewayAccountDialog
              account={changed === "new" ? undefined : changed}
              onDone={() => setChanged(undefined)}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
