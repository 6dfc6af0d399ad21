import { expect, test } from "vitest";
import { idr } from "../../test/render";
import { EMPTY, voucherOf } from "./newVoucher";

const filled = { ...EMPTY, code: " WELCOME ", lastDay: "2026-12-31", reason: "campaign" };

test("a code holds to the end of its last day, without a limit unless one is given", () => {
  const wish = voucherOf(filled, idr("100000"));
  expect(wish).toMatchObject({ kind: "CREDIT", code: "WELCOME", value: idr("100000"), threshold: 0 });
  expect(new Date(String(wish?.expiresAt)).getTime()).toBe(new Date(2027, 0, 1).getTime());
});

test("nothing is sent while something is missing", () => {
  expect(voucherOf({ ...filled, reason: " " }, idr("1"))).toBeUndefined();
  expect(voucherOf({ ...filled, lastDay: "" }, idr("1"))).toBeUndefined();
  expect(voucherOf({ ...filled, kind: "BILL" }, idr("1"))).toBeUndefined();
});
