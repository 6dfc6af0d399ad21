import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { answer, asked } from "../../test/answers";
import { accountWith, idr, OF_ACCOUNT, renderOf } from "../../test/render";
import { BothAmounts } from "./BothAmounts";

const SETTING = `${OF_ACCOUNT}/settings/write-off-previous-bills`;
const bill = (unsettled: string, invoiceable: string) => ({
  unsettled: idr(unsettled),
  invoiceable: idr(invoiceable),
});

test("warns that both amounts differ while previous bills are written off (A53)", async () => {
  answer(`GET ${SETTING}`, { enabled: true });
  renderOf(accountWith(), <BothAmounts bills={[bill("10", "0"), bill("60", "20")]} />);
  expect(await screen.findByText(/differs from what can be invoiced/)).toBeTruthy();
});

test("says nothing of bills that are paid or agree", () => {
  renderOf(accountWith(), <BothAmounts bills={[bill("0", "2445076"), bill("20", "20")]} />);
  expect(asked).toEqual([]);
  expect(screen.queryByText(/differs/)).toBeNull();
});
