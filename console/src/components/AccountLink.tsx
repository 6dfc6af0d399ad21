import { AppLink } from "./AppLink";

/** A billing account by its id, to its overview. */
export function AccountLink({ id }: { readonly id: string }) {
  return <AppLink href={`/accounts/${id}/overview`}>{id}</AppLink>;
}
