import type { Channel, Money } from "../../api/types";
import { compare } from "../../format/decimal";

/** The rest of the bill; where a channel takes no less than more, the surplus becomes credit (W36). */
export function toPay(rest: Money, channel: Channel | undefined): Money {
  const least = channel?.minimumAmount;
  return least && compare(rest.amount, least.amount) < 0 ? least : rest;
}
