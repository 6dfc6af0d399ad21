import type { Enterprise, Relationship } from "../../api/enterprises";
import type { BillingAccount } from "../../api/types";

export function isMain(enterprise: Enterprise, account: BillingAccount): boolean {
  return enterprise.mainAccount === account.id;
}

/** The enterprise that the account leads, belongs to, or is invited to. */
export function isOf(enterprise: Enterprise, account: BillingAccount): boolean {
  return isMain(enterprise, account) || enterprise.members.some((member) => isTheirs(member, account));
}

export function isTheirs(member: Relationship, account: BillingAccount): boolean {
  return (
    member.cloudAccountId === account.cloudAccountId &&
    (member.state === "CONFIRMING" || member.state === "ACTIVE")
  );
}
