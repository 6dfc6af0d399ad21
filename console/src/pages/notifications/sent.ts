import type { Contact } from "../../api/notices";

/** What a reader has declined is the reader's own, and not sent. */
export function sent({ email, locale, subscriptions }: Contact): Contact {
  return { email, locale, subscriptions };
}
