import type { OpenAccount } from "./AccountContext";

/** Credit-controlled customers send a bank transfer, ecosystem customers pay their partner. */
export function canTopUp({ account, may }: OpenAccount): boolean {
  return (
    may("PAY") && account.type === "DIRECT" && !account.creditControlled && account.status !== "DEREGISTERED"
  );
}
