import { screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { speak } from "../../i18n/i18n";
import { answer } from "../../test/answers";
import { accountWith, OF_ACCOUNT, renderOf } from "../../test/render";
import { Contacts } from "./Contacts";

afterEach(() => speak("en"));

test("says in the reader's language whom mail does not reach (L-7)", async () => {
  answer(`GET ${OF_ACCOUNT}/contacts`, {
    contacts: [],
    warnings: [],
    gaps: { addresses: ["kas@example.com"], groups: ["PAYMENT"] },
  });
  await speak("id");
  renderOf(accountWith(), <Contacts />);
  expect(await screen.findByText(/kas@example.com ditolak/)).toBeTruthy();
  expect(screen.getByText(/kelompok Pembayaran/)).toBeTruthy();
});
