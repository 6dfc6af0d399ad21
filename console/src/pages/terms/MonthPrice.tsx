import Box from "@cloudscape-design/components/box";
import { useTranslation } from "react-i18next";
import { useNow } from "../../api/clock";
import { usePricesOf } from "../../api/terms";
import { Loaded } from "../../components/Loaded";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";
import { priceAt } from "./priceAt";

/** What a month of the product costs now, in the currency of the account's prices. */
export function MonthPrice({ product }: { readonly product: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  const now = useNow();
  const prices = usePricesOf(product);
  return (
    <Loaded query={{ ...prices, data: now.data ? prices.items : undefined }}>
      {(all) => {
        const exact = priceAt(all, account.pricingCurrency, now.data ?? "");
        return (
          <Box>
            {exact
              ? t("term.monthPrice", { price: format.exact({ exact, currency: account.pricingCurrency }) })
              : t("term.noPrice", { currency: account.pricingCurrency })}
          </Box>
        );
      }}
    </Loaded>
  );
}
