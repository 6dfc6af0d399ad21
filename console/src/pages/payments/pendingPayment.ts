/** The payment that a payer has left for; the payment company's page sends back without naming it. */
interface Pending {
  readonly accountId: string;
  readonly paymentId: string;
}

const PLACE = "saldo.pendingPayment";

export function leaveFor(accountId: string, paymentId: string, paymentUrl: string): void {
  sessionStorage.setItem(PLACE, JSON.stringify({ accountId, paymentId } satisfies Pending));
  location.assign(paymentUrl);
}

export function pendingPayment(): Pending | undefined {
  const text = sessionStorage.getItem(PLACE);
  return text === null ? undefined : (JSON.parse(text) as Pending);
}

export function returnAddress(): string {
  return `${location.origin}/payment-return`;
}
