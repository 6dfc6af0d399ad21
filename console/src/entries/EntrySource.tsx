import Box from "@cloudscape-design/components/box";
import type { LedgerEntry } from "../api/types";
import { AppLink } from "../components/AppLink";
import { useOpenAccount } from "../layout/AccountContext";

/** The payment, the invoice or the refund behind an entry, and what was said about it. */
export function EntrySource({ entry }: { readonly entry: LedgerEntry }) {
  const { home } = useOpenAccount();
  const { id } = entry.source;
  const page = pageOf(id);
  return (
    <>
      {page ? <AppLink href={`${home}/${page}`}>{id}</AppLink> : id}
      <Box color="text-body-secondary" fontSize="body-s">
        {entry.description}
        {entry.outsideNumber && ` · ${entry.outsideNumber}`}
      </Box>
    </>
  );
}

/** The kind of an id is its first three letters. */
function pageOf(id: string): string | undefined {
  switch (id.slice(0, 4)) {
    case "pay-":
      return `payments/${id}`;
    case "inv-":
      return `invoices/${id}`;
    case "ref-":
      return "refunds";
    case "vch-":
      return "vouchers";
    default:
      return undefined;
  }
}
