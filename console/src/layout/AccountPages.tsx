import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Outlet, useParams } from "react-router";
import { useAccount } from "../api/queries";
import type { BillingAccount, Right } from "../api/types";
import { useSession } from "../auth/SessionContext";
import { Loaded } from "../components/Loaded";
import { formatOf } from "../format/format";
import { FormatContext } from "../format/FormatContext";
import { AccountContext } from "./AccountContext";

/** All pages of one account: they share the account, its rights, and numbers and times of its zone. */
export function AccountPages() {
  const { accountId = "" } = useParams();
  return <Loaded query={useAccount(accountId)}>{(account) => <Opened account={account} />}</Loaded>;
}

function Opened({ account }: { readonly account: BillingAccount }) {
  const { i18n } = useTranslation();
  const isStaff = useSession().claims.roles.includes("operator");
  const format = useMemo(() => formatOf(i18n.language, account.timeZone), [i18n.language, account.timeZone]);
  const open = useMemo(
    () => ({
      account,
      home: `/accounts/${account.id}`,
      // What staff do on an account needs a reason, which the customers' forms do not ask for.
      may: (right: Right) => (right === "READ" || !isStaff) && (account.rights?.includes(right) ?? false),
    }),
    [account, isStaff],
  );
  return (
    <AccountContext value={open}>
      <FormatContext value={format}>
        <Outlet />
      </FormatContext>
    </AccountContext>
  );
}
