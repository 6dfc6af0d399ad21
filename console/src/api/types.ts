import type { components as AccountApi } from "./generated/account";
import type { components as InvoiceApi } from "./generated/invoice";
import type { components as NotificationApi } from "./generated/notification";
import type { components as PaymentApi } from "./generated/payment";

type Account = AccountApi["schemas"];
type Invoices = InvoiceApi["schemas"];
type Payments = PaymentApi["schemas"];
type Notifications = NotificationApi["schemas"];

export type Money = Account["Money"];
export type ExactAmount = Invoices["ExactAmount"];
export type BillingAccount = Account["BillingAccountView"];
export type Right = Account["Right"];
export type Bill = Account["BillView"];
export type VoucherUse = Account["Used"];
export type CreditRecords = Account["CreditRecords"];
export type LedgerEntry = Account["LedgerEntryView"];
export type LedgerAsset = Account["Asset"];
export type Statement = Account["Statement"];
export type Redemption = Account["RedemptionView"];
export type HeldVoucher = Account["HeldVoucherView"];
export type Refund = Account["RefundView"];
export type Administrator = Account["AdministratorView"];
export type Payee = Account["PayeeView"];
export type Invoice = Invoices["InvoiceView"];
export type Usage = Invoices["UsageView"];
export type UsageItem = Invoices["Item"];
export type Payment = Payments["PaymentView"];
export type Channel = Payments["ChannelView"];
export type Message = Notifications["MessageView"];

/** The document has no fields here, since the kind of account decides: see api.md, GET assets. */
export interface DirectAssets {
  readonly availableCredit: Money;
  readonly spendable?: Money | null;
  readonly reserved?: Money | null;
  readonly cashBalance: Money;
  readonly cashParts: { readonly own: Money; readonly transferredIn: Money; readonly promotional: Money };
  readonly creditLimit?: Money | null;
  readonly availableCreditLimit?: Money | null;
  readonly creditRefund: Money;
  readonly creditRefunds: readonly { readonly month: string; readonly balance: Money }[];
  readonly unsettledCurrentMonth: Money;
  readonly unsettledPreviousMonths: Money;
  readonly estimatedTax?: Money | null;
  readonly vouchers?: Money | null;
  readonly withdrawing: Money;
  readonly remainingCredit?: Money | null;
  readonly ongoingUsage?: Money | null;
  readonly notCountedInOngoing?: Money | null;
  readonly overdue?: boolean | null;
  readonly overdueAmount?: Money | null;
  readonly asOf?: string | null;
}

export interface EcosystemAssets {
  readonly availableCredit: Money;
  readonly spendable?: Money | null;
  readonly reserved?: Money | null;
  readonly quota?: Money | null;
  readonly quotaConsumption: Money;
  readonly unbilled: Money;
  readonly overdue?: boolean | null;
  readonly overdueAmount?: Money | null;
  readonly asOf?: string | null;
}

export type Assets = DirectAssets | EcosystemAssets;

export function isDirect(assets: Assets): assets is DirectAssets {
  return "cashBalance" in assets;
}
