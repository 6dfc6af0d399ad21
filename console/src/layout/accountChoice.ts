import type { TopNavigationProps } from "@cloudscape-design/components/top-navigation";
import { useTranslation } from "react-i18next";
import { useMatch, useNavigate } from "react-router";
import { useAccounts } from "../api/queries";

const ALL = "all";
const SHOWN = 10;

/** The account that is open, and the others that one can go to. */
export function useAccountChoice(): TopNavigationProps.MenuDropdownUtility | undefined {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const match = useMatch("/accounts/:accountId/*");
  const { items = [], hasNextPage } = useAccounts();
  if (items.length === 0) {
    return undefined;
  }
  const open = items.find((account) => account.id === match?.params.accountId);
  const more = hasNextPage || items.length > SHOWN;
  return {
    type: "menu-dropdown",
    text: open?.name ?? match?.params.accountId ?? t("accounts.choose"),
    ariaLabel: t("accounts.choose"),
    items: [
      ...items.slice(0, SHOWN).map((account) => ({
        id: account.id,
        text: account.name,
        description: account.id,
      })),
      ...(more || items.length > 1 ? [{ id: ALL, text: t("accounts.all") }] : []),
    ],
    onItemClick: ({ detail }) =>
      void navigate(detail.id === ALL ? "/accounts" : `/accounts/${detail.id}/overview`),
  };
}
