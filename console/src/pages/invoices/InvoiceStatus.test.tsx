import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Invoice } from "../../api/types";
import { InvoiceStatus } from "./InvoiceStatus";

const issued = (kind: Invoice["kind"]) => ({ kind, state: "ISSUED", overdue: false }) as Invoice;

test("calls an invoice unpaid, and a credit note credited", () => {
  const { unmount } = render(<InvoiceStatus invoice={issued("USAGE")} />);
  expect(screen.getByText("Unpaid")).toBeTruthy();
  unmount();
  render(<InvoiceStatus invoice={issued("CREDIT_NOTE")} />);
  expect(screen.getByText("Credited")).toBeTruthy();
});
