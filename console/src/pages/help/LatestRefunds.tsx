import Box from "@cloudscape-design/components/box";
import { useTranslation } from "react-i18next";
import { useRefunds } from "../../api/queries";
import { AppLink } from "../../components/AppLink";
import { Loaded } from "../../components/Loaded";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";

const SHOWN = 3;

/** The answer with the account's own refunds. */
export function LatestRefunds() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account, home } = useOpenAccount();
  const refunds = useRefunds(account.id);
  return (
    <Loaded query={{ ...refunds, data: refunds.items }}>
      {(items) =>
        items.length === 0 ? (
          <Box variant="p">{t("help.noRefund")}</Box>
        ) : (
          <>
            <ul>
              {items.slice(0, SHOWN).map((refund) => (
                <li key={refund.refundId}>
                  {format.instant(refund.requestedAt)}: {format.money(refund.amount)},{" "}
                  {t(`destination.${refund.destination}`)}, {t(`status.${refund.state}`)}
                </li>
              ))}
            </ul>
            <AppLink href={`${home}/refunds`}>{t("help.openRefunds")}</AppLink>
          </>
        )
      }
    </Loaded>
  );
}
