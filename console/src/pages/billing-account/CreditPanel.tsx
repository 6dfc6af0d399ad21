import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DirectAssets } from "../../api/types";
import { Amount } from "../../components/Amount";
import { CreditRecordsTable } from "../../credit/CreditRecordsTable";
import { isZero } from "../../format/decimal";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";

/** Regular Bank Credit and its refunds (A42 - A50); nothing at all where there is neither. */
export function CreditPanel({ assets }: { readonly assets: DirectAssets }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  const [showsRecords, setShowsRecords] = useState(false);
  const hasLimit =
    assets.creditLimit != null && (account.creditControlled || !isZero(assets.creditLimit.amount));
  if (!hasLimit && assets.creditRefunds.length === 0) {
    return null;
  }
  return (
    <Box margin={{ bottom: "l" }}>
      <SpaceBetween size="s">
        <Box variant="h3">{t("account.bankCredit")}</Box>
        <KeyValuePairs
          columns={2}
          items={[
            ...(hasLimit && assets.creditLimit && assets.availableCreditLimit
              ? [
                  { label: t("terms.creditLimit"), value: <Amount value={assets.creditLimit} /> },
                  { label: t("credit.left"), value: <Amount value={assets.availableCreditLimit} /> },
                ]
              : []),
            ...assets.creditRefunds.map((refund) => ({
              label: t("account.refundOf", { month: format.month(refund.month) }),
              value: <Amount value={refund.balance} />,
            })),
          ]}
        />
        {hasLimit && <Button onClick={() => setShowsRecords(true)}>{t("account.changeRecords")}</Button>}
      </SpaceBetween>
      {showsRecords && (
        <Modal
          visible
          size="max"
          header={t("account.changeRecords")}
          onDismiss={() => setShowsRecords(false)}
        >
          <CreditRecordsTable />
        </Modal>
      )}
    </Box>
  );
}
