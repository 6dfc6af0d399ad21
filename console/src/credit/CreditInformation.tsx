import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CreditRecords } from "../api/types";
import { Amount } from "../components/Amount";
import { useFormat } from "../format/FormatContext";

type FactName =
  | "manage.entityCredit"
  | `credit.${"allocated" | "contractDate" | "cycle" | "paymentTerm" | "validFrom" | "validTo"}`;

/** Credit Information: the limit as it stands, and the contract that it is of (A46, A68). */
export function CreditInformation({ of: information }: { readonly of: CreditRecords["information"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const given = (name: FactName, value: ReactNode) => (value ? [{ label: t(name), value }] : []);
  return (
    <KeyValuePairs
      columns={4}
      items={[
        { label: t("terms.creditLimit"), value: <Amount value={information.creditLimit} /> },
        { label: t("credit.used"), value: <Amount value={information.used} /> },
        { label: t("credit.left"), value: <Amount value={information.available} /> },
        { label: t("manage.creditControl"), value: t(`creditControl.${information.status}`) },
        ...given(
          "credit.paymentTerm",
          information.paymentTerm && t("credit.days", { count: information.paymentTerm.days }),
        ),
        ...given("credit.cycle", information.settlementCycle && t("credit.monthly")),
        ...given("credit.contractDate", information.contractDate && format.date(information.contractDate)),
        ...given("credit.validFrom", information.validFrom && format.instant(information.validFrom)),
        ...given("credit.validTo", information.validTo && format.instant(information.validTo)),
        ...given(
          "manage.entityCredit",
          information.entityCredit && <Amount value={information.entityCredit} />,
        ),
        ...given(
          "credit.allocated",
          information.entityAllocated && <Amount value={information.entityAllocated} />,
        ),
      ]}
    />
  );
}
