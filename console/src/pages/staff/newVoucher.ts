import type { NewVoucher } from "../../api/staff";
import type { Money } from "../../api/types";
import type { Currency } from "../../format/currency";

/** The form as it is typed. */
export interface VoucherFields {
  readonly kind: "CREDIT" | "BILL";
  readonly code: string;
  readonly currency: Currency;
  readonly value: string;
  readonly lastDay: string;
  readonly threshold: string;
  readonly firstTopUp: boolean;
  readonly reusable: boolean;
  readonly account: string;
  readonly reason: string;
}

export const EMPTY: VoucherFields = {
  kind: "CREDIT",
  code: "",
  currency: "IDR",
  value: "",
  lastDay: "",
  threshold: "0",
  firstTopUp: false,
  reusable: false,
  account: "",
  reason: "",
};

/** Where the operator sits. */
export function endOfDay(lastDay: string): string {
  const [year = 0, month = 0, day = 0] = lastDay.split("-").map(Number);
  return new Date(year, month - 1, day + 1).toISOString();
}

/** The last day on which something holds that ends at this instant. */
export function lastDayOf(expiresAt: string): string {
  const last = new Date(Date.parse(expiresAt) - 1);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${last.getFullYear()}-${two(last.getMonth() + 1)}-${two(last.getDate())}`;
}

/** What is sent, once nothing is missing; a voucher holds to the end of its last day where the operator sits. */
export function voucherOf(fields: VoucherFields, value: Money): NewVoucher | undefined {
  const isCode = fields.kind === "CREDIT";
  const reason = fields.reason.trim();
  if (fields.lastDay === "" || reason === "" || (!isCode && fields.account.trim() === "")) {
    return undefined;
  }
  const expiresAt = endOfDay(fields.lastDay);
  return isCode
    ? {
        kind: "CREDIT",
        code: fields.code.trim() || undefined,
        value,
        expiresAt,
        threshold: Number(fields.threshold || "0"),
        firstTopUp: fields.firstTopUp,
        reusable: fields.reusable,
        reason,
      }
    : { kind: "BILL", type: "DEDUCTION", value, expiresAt, billingAccountId: fields.account.trim(), reason };
}
