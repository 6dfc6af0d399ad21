/** The account whose card or wallet is being entered: its id is no part of the address, which would pass for the number of a card. */
const PLACE = "saldo.pendingMethod";

export function leaveForMethod(accountId: string, setupUrl: string): void {
  sessionStorage.setItem(PLACE, accountId);
  location.assign(setupUrl);
}

export function pendingMethod(): string | undefined {
  return sessionStorage.getItem(PLACE) ?? undefined;
}

export function methodReturnAddress(): string {
  return `${location.origin}/method-return`;
}
