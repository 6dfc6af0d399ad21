import Cards from "@cloudscape-design/components/cards";
import Table, { type TableProps } from "@cloudscape-design/components/table";
import { useIsNarrow } from "./useIsNarrow";

/** Rows as a table; where there is no room for one, each as a card, so that nobody has to scroll sideways. */
export function RowTable<Item>(props: TableProps<Item>) {
  const isNarrow = useIsNarrow();
  return isNarrow ? <AsCards {...props} /> : <Table wrapLines {...props} />;
}

function AsCards<Item>(props: TableProps<Item>) {
  const { columnDefinitions, ariaLabels, footer, selectedItems, selectionType, trackBy } = props;
  const head = columnDefinitions.find((column) => column.isRowHeader) ?? columnDefinitions[0];
  const selection = selectionType
    ? { selectionType, selectedItems: [...(selectedItems ?? [])], onSelectionChange: props.onSelectionChange }
    : {};
  return (
    <>
      <Cards<Item>
        {...selection}
        items={props.items}
        header={props.header}
        filter={props.filter}
        loading={props.loading}
        loadingText={props.loadingText}
        empty={props.empty}
        trackBy={trackBy}
        ariaLabels={{
          cardsLabel: ariaLabels?.tableLabel,
          selectionGroupLabel: ariaLabels?.selectionGroupLabel ?? "",
          itemSelectionLabel: (_, item) =>
            ariaLabels?.itemSelectionLabel?.({ selectedItems: selectedItems ?? [] }, item) ?? "",
        }}
        cardDefinition={{
          header: (item) => head?.cell(item),
          sections: columnDefinitions
            .filter((column) => column !== head)
            .map((column) => ({ id: column.id, header: column.header, content: column.cell, width: 50 })),
        }}
      />
      {footer}
    </>
  );
}
