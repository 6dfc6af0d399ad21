import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { formatOf } from "../../format/format";
import { FormatContext } from "../../format/FormatContext";
import { SettingValue } from "./SettingValue";

function shown(value: unknown) {
  const { container } = render(
    <FormatContext value={formatOf("en", "Asia/Jakarta")}>
      <SettingValue value={value} />
    </FormatContext>,
  );
  return container.textContent.replaceAll("\u00a0", " ");
}

test("shows a value of each shape as people read it", () => {
  expect(shown({ IDR: "50000", USD: "1.00" })).toBe("IDR 50,000 · USD 1.00");
  expect(shown(["USD", "EUR"])).toBe("USD, EUR");
  expect(shown({ cap: { USD: "500.00" }, percent: 20 })).toBe(
    "At mostUSD 500.00Percent of an average month's charges20",
  );
  expect(shown("PT30M")).toBe("PT30M");
  expect(shown(360)).toBe("360");
  expect(shown({})).toBe("None");
});
