import { useTranslation } from "react-i18next";
import { useLedgerEntries } from "../api/queries";
import type { LedgerAsset, LedgerEntry } from "../api/types";
import { Amount } from "../components/Amount";
import { DataTable } from "../components/DataTable";
import { When } from "../components/When";
import { useOpenAccount } from "../layout/AccountContext";
import { EntrySource } from "./EntrySource";

interface Props {
  readonly asset: readonly LedgerAsset[];
  readonly month?: string;
}

/** Income and expenditure, entry by entry, each with what it comes from. */
export function EntriesTable({ asset, month }: Props) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  return (
    <DataTable<LedgerEntry>
      list={useLedgerEntries(account.id, { asset, month })}
      label={t("entries.title")}
      trackBy={(entry) => entry.id}
      empty={t("entries.none")}
      variant="embedded"
      columns={[
        {
          id: "at",
          header: t("entries.at"),
          isRowHeader: true,
          cell: (entry) => <When at={entry.bookedAt} />,
        },
        { id: "type", header: t("entries.type"), cell: (entry) => t(`entryType.${entry.type}`) },
        ...(asset.length > 1
          ? [
              {
                id: "asset",
                header: t("entries.asset"),
                cell: (entry: LedgerEntry) => t(`assets.${entry.asset}`),
              },
            ]
          : []),
        {
          id: "amount",
          header: t("entries.amount"),
          cell: (entry) => <Amount value={entry.amount} signed />,
        },
        { id: "after", header: t("entries.after"), cell: (entry) => <Amount value={entry.balanceAfter} /> },
        { id: "channel", header: t("entries.channel"), cell: (entry) => t(`channels.${entry.channel}`) },
        { id: "source", header: t("entries.source"), cell: (entry) => <EntrySource entry={entry} /> },
      ]}
    />
  );
}
