import Box from "@cloudscape-design/components/box";
import { useTranslation } from "react-i18next";
import { useAssets } from "../api/queries";
import { isDirect } from "../api/types";
import { add, isZero, negate } from "../format/decimal";
import { useFormat } from "../format/FormatContext";
import { useOpenAccount } from "../layout/AccountContext";
import { useOpenBills } from "./openBills";

/** What previous months have cost beside their bills: late usage, and last month's before it is invoiced (I-18). */
export function NotInvoiced() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  const assets = useAssets(account.id).data;
  const bills = useOpenBills("previousMonths");
  if (!assets || !isDirect(assets) || !bills.items || bills.hasNextPage) {
    return null;
  }
  const unsettled = assets.unsettledPreviousMonths;
  const amount = bills.items.reduce(
    (rest, bill) => add(rest, negate(bill.unsettled.amount)),
    unsettled.amount,
  );
  return isZero(amount) ? null : (
    <Box variant="p">{t("credit.notInvoiced", { amount: format.money({ ...unsettled, amount }) })}</Box>
  );
}
