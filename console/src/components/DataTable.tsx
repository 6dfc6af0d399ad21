import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import type { TableProps } from "@cloudscape-design/components/table";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { List } from "../api/queries";
import { ProblemAlert } from "./ProblemAlert";
import { RowTable } from "./RowTable";

interface Props<Item> {
  readonly list: List<Item>;
  readonly columns: readonly TableProps.ColumnDefinition<Item>[];
  readonly trackBy: (item: Item) => string;
  readonly empty: string;
  readonly label: string;
  readonly header?: ReactNode;
  readonly filter?: ReactNode;
  readonly variant?: TableProps.Variant;
  readonly selection?: Pick<TableProps<Item>, "selectionType" | "selectedItems" | "onSelectionChange">;
}

/** A list of the interface: newest first, more on demand. */
export function DataTable<Item>({ list, columns, trackBy, empty, label, selection, ...look }: Props<Item>) {
  const { t } = useTranslation();
  if (list.error && !list.items) {
    return (
      <>
        {look.header}
        <ProblemAlert error={list.error} retry={() => list.refetch()} />
      </>
    );
  }
  return (
    <RowTable
      {...look}
      {...selection}
      items={list.items ?? []}
      columnDefinitions={columns}
      trackBy={trackBy}
      loading={list.isPending}
      loadingText={t("common.loading")}
      enableKeyboardNavigation
      contentDensity="comfortable"
      variant={look.variant ?? "container"}
      ariaLabels={{
        tableLabel: label,
        selectionGroupLabel: label,
        allItemsSelectionLabel: () => t("common.selectAll"),
        itemSelectionLabel: (_, item) => t("common.select", { what: trackBy(item) }),
      }}
      empty={
        <Box textAlign="center" color="text-body-secondary" padding="s">
          {empty}
        </Box>
      }
      footer={
        list.hasNextPage && (
          <Box textAlign="center">
            <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t("common.more")}
            </Button>
          </Box>
        )
      }
    />
  );
}
