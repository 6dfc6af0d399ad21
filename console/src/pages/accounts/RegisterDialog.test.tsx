import { screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { answer } from "../../test/answers";
import { accountWith, renderOf } from "../../test/render";
import RegisterDialog from "./RegisterDialog";

test("offers the provider's currency of new accounts first (A77)", async () => {
  answer("GET /api/v1/provider-settings/default-currency", {
    name: "default-currency",
    value: "USD",
    dated: [],
  });
  renderOf(accountWith(), <RegisterDialog onDone={vi.fn()} />);
  const field = await screen.findByLabelText("Settlement currency");
  await waitFor(() => expect(field.textContent).toBe("USD"));
});
