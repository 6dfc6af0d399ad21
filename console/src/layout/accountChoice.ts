import type { TopNavigationProps } from "@cloudscape-design/components/top-navigation";
import { useTranslation } from "react-i18next";
import { useMatch, useNavigate } from "react-router";
import { useAccounts } from "../api/queries";
import { useSession } from "../auth/SessionContext";

const ALL = "all";
const SHOWN = 10;

/** The account that is open, and the others that one can go to. */
export function useAccountChoice(): TopNavigationProps.MenuDropdownUtility | undefined {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const inView = useAccountInView();
  const { items = [], hasNextPage } = useAccounts();
  if (items.length === 0) {
    return undefined;
  }
  const open = items.find((account) => account.id === inView);
  const name = open?.name ?? inView;
  const more = hasNextPage || items.length > SHOWN;
  return {
    type: "menu-dropdown",
    text: name ?? t("accounts.choose"),
    ariaLabel: name === undefined ? t("accounts.choose") : t("accounts.chosen", { name }),
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

/** Pages that are of no account leave the navigation at the customer's own one. */
export function useAccountInView(): string | undefined {
  const match = useMatch("/accounts/:accountId/*");
  const { claims } = useSession();
  const { items = [] } = useAccounts();
  const own = items.find((account) => account.cloudAccountId === claims.cloudAccountId);
  return match?.params.accountId ?? own?.id;
}
