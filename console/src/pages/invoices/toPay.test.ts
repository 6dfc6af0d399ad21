import { expect, test } from "vitest";
import type { Channel } from "../../api/types";
import { idr } from "../../test/render";
import { toPay } from "./toPay";

const channel = { minimumAmount: idr("50000") } as Channel;

test("the rest is filled in, at least what the channel takes (W35, W36)", () => {
  expect(toPay(idr("2595076"), channel)).toEqual(idr("2595076"));
  expect(toPay(idr("30000"), channel)).toEqual(idr("50000"));
});
