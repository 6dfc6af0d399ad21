import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAllChannels } from "../../api/moneyIn";
import { useSettlementRows, type SettlementClass } from "../../api/settlementFiles";
import { ChoiceField } from "../../components/fields";
import { Loaded } from "../../components/Loaded";
import { Page } from "../../layout/Page";
import { SettlementDays } from "./SettlementDays";
import { SettlementRows } from "./SettlementRows";
import { StaffOnly } from "./StaffOnly";
import { TakeSettlementDialog } from "./TakeSettlementDialog";

/** What payment companies say they have settled, against our payments. */
export default function SettlementFilesPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("navigation.settlementFiles")} description={t("settlementFile.about")}>
      <StaffOnly roles={["operator"]}>
        <Accounts />
      </StaffOnly>
    </Page>
  );
}

function Accounts() {
  const { t } = useTranslation();
  return (
    <Loaded query={useAllChannels()}>
      {({ items }) => {
        const names = [...new Set(items.map((channel) => channel.gatewayAccount))].sort();
        return names[0] ? <Settled names={names} first={names[0]} /> : t("gateway.none");
      }}
    </Loaded>
  );
}

function Settled({ names, first }: { readonly names: readonly string[]; readonly first: string }) {
  const { t } = useTranslation();
  const [account, setAccount] = useState(first);
  const [outcome, setOutcome] = useState<SettlementClass | "">("");
  const [taking, setTaking] = useState(false);
  const list = useSettlementRows(account, outcome);
  return (
    <SpaceBetween size="l">
      <SpaceBetween direction="horizontal" size="m" alignItems="end">
        <ChoiceField
          label={t("channel.gatewayAccount")}
          value={account}
          options={names.map((name) => [name, name])}
          onChange={setAccount}
        />
        <Button onClick={() => setTaking(true)}>{t("settlementFile.take")}</Button>
      </SpaceBetween>
      <SettlementRows list={list} outcome={outcome} onOutcome={setOutcome} />
      <SettlementDays days={list.days ?? []} />
      {taking && <TakeSettlementDialog account={account} onDone={() => setTaking(false)} />}
    </SpaceBetween>
  );
}
