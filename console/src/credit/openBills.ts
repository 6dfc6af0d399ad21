import { useCurrentMonth } from "../api/clock";
import { useBills } from "../api/queries";
import type { Bill } from "../api/types";
import { useOpenAccount } from "../layout/AccountContext";

export type Share = "thisMonth" | "previousMonths";

/** The open bills of one part of what is unsettled: of this month are terms that began in it, all else is older (I-18). */
export function useOpenBills(of: Share) {
  const { account } = useOpenAccount();
  const bills = useBills(account.id, "OPEN");
  const { data: month, isPending } = useCurrentMonth(account.timeZone);
  const isOfThisMonth = (bill: Bill) => bill.kind === "TERM" && bill.month === month;
  const items = month && bills.items?.filter((bill) => isOfThisMonth(bill) === (of === "thisMonth"));
  return { ...bills, items: items || undefined, isPending: isPending || bills.isPending };
}
