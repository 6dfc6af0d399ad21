import Box from "@cloudscape-design/components/box";
import { useTranslation } from "react-i18next";
import { useInvoices } from "../../api/queries";
import { AppLink } from "../../components/AppLink";
import { Loaded } from "../../components/Loaded";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";

/** The answer with the account's own latest bill. */
export function LatestBill() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account, home } = useOpenAccount();
  const invoices = useInvoices(account.id, { kind: "USAGE" });
  return (
    <Loaded query={{ ...invoices, data: invoices.items }}>
      {([bill]) =>
        bill ? (
          <>
            <Box variant="p">
              {t("help.latestBill", { number: bill.number, total: format.money(bill.total) })}
            </Box>
            <ul>
              {bill.coveredBy.map(({ asset, amount }) => (
                <li key={asset}>
                  {t(`assets.${asset as "CASH"}`)}: {format.money(amount)}
                </li>
              ))}
              <li>
                {t("bills.unsettled")}: {format.money(bill.unsettled)}
              </li>
            </ul>
            <AppLink href={`${home}/invoices/${bill.invoiceId}`}>{t("help.openBill")}</AppLink>
          </>
        ) : (
          <Box variant="p">{t("help.noBill")}</Box>
        )
      }
    </Loaded>
  );
}
