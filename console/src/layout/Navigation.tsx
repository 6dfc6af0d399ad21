import SideNavigation, { type SideNavigationProps } from "@cloudscape-design/components/side-navigation";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import { useAccounts } from "../api/queries";
import type { BillingAccount } from "../api/types";
import { useSession } from "../auth/SessionContext";
import { useAccountInView } from "./accountChoice";

/** The left navigation; it names the pages that exist and that this kind of account has. */
export function Navigation({ onFollow }: { readonly onFollow: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { items = [] } = useAccounts();
  const { claims } = useSession();
  const accountId = useAccountInView();
  const inView = items.find((account) => account.id === accountId);
  const home = accountId === undefined ? undefined : `/accounts/${accountId}`;
  return (
    <SideNavigation
      header={{ text: t("navigation.title"), href: home ? `${home}/overview` : "/" }}
      activeHref={activeOf(pathname)}
      items={[
        ...(home ? accountItems(home, t, inView, claims.roles) : []),
        { type: "divider" },
        { type: "link", text: t("navigation.messages"), href: "/messages" },
        ...staffItems(claims.roles, t),
        ...(items.length > 1 ? [{ type: "link" as const, text: t("accounts.all"), href: "/accounts" }] : []),
      ]}
      onFollow={(event) => {
        event.preventDefault();
        onFollow();
        void navigate(event.detail.href);
      }}
    />
  );
}

/** The provider's own pages, for those roles that may use them. */
function staffItems(roles: readonly string[], t: TFunction): SideNavigationProps.Item[] {
  const items = [
    { text: t("navigation.approvals"), href: "/staff/approvals", for: ["operator", "approver"] },
    { text: t("navigation.staffVouchers"), href: "/staff/vouchers", for: ["operator"] },
    { text: t("navigation.billingRun"), href: "/staff/billing-run", for: ["operator"] },
    { text: t("navigation.enterprises"), href: "/staff/enterprises", for: ["operator"] },
    { text: t("navigation.prices"), href: "/staff/prices", for: ["operator"] },
    { text: t("navigation.channels"), href: "/staff/channels", for: ["operator"] },
    { text: t("navigation.providerSettings"), href: "/staff/settings", for: ["operator"] },
    { text: t("navigation.remittances"), href: "/staff/remittances", for: ["operator"] },
    { text: t("navigation.settlementFiles"), href: "/staff/settlement-files", for: ["operator"] },
    { text: t("navigation.unmatched"), href: "/staff/unmatched", for: ["operator"] },
    { text: t("navigation.parked"), href: "/staff/parked", for: ["operator"] },
    { text: t("navigation.audit"), href: "/staff/audit", for: ["operator"] },
    { text: t("navigation.integrity"), href: "/staff/integrity", for: ["operator"] },
  ].filter((item) => item.for.some((role) => roles.includes(role)));
  return items.length === 0
    ? []
    : [
        {
          type: "section-group",
          title: t("navigation.staff"),
          items: items.map(({ text, href }) => ({ type: "link" as const, text, href })),
        },
      ];
}

/** A page below another keeps the entry of that one lit. */
function activeOf(pathname: string): string {
  const parts = pathname.split("/").slice(0, 4);
  return parts[1] === "accounts" && parts.length === 4 ? parts.join("/") : pathname;
}

function accountItems(
  home: string,
  t: TFunction,
  inView: BillingAccount | undefined,
  roles: readonly string[],
): SideNavigationProps.Item[] {
  const isEcosystem = inView?.type === "ECOSYSTEM";
  const link = (text: string, path: string) => ({ type: "link" as const, text, href: `${home}/${path}` });
  const account = [
    link(t("navigation.billingAccount"), "billing-account"),
    link(t("navigation.incomeExpenditure"), "income-expenditure"),
    ...(isEcosystem ? [] : [link(t("navigation.vouchers"), "vouchers")]),
    ...(inView?.owner.kind === "ENTERPRISE" ? [link(t("navigation.enterprise"), "enterprise")] : []),
    link(t("navigation.notifications"), "notifications"),
    ...(roles.includes("operator") ? [link(t("navigation.manage"), "manage")] : []),
  ];
  const bills = [
    link(t("navigation.invoices"), "invoices"),
    link(t("navigation.usage"), "usage"),
    link(t("navigation.terms"), "terms"),
  ];
  const payments = [
    link(t("navigation.topUp"), "top-up"),
    ...(inView?.creditControlled ? [link(t("navigation.remittance"), "remittance")] : []),
    link(t("navigation.payments"), "payments"),
    link(t("navigation.refunds"), "refunds"),
    ...(inView?.owner.kind === "ENTERPRISE" ? [link(t("navigation.transfers"), "transfers")] : []),
  ];
  return [
    link(t("navigation.overview"), "overview"),
    { type: "section-group", title: t("navigation.account"), items: account },
    { type: "section-group", title: t("navigation.bills"), items: bills },
    ...(isEcosystem
      ? []
      : [{ type: "section-group" as const, title: t("navigation.paymentsGroup"), items: payments }]),
    { type: "divider" },
    link(t("navigation.help"), "help"),
  ];
}
