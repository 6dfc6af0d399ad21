import { expect, test } from "vitest";
import { missingOf, NOTHING, registrationOf } from "./newRegistration";

const ENTERED = {
  ...NOTHING,
  cloudAccountId: "7",
  name: " Toko ",
  email: "t@example.com",
  ownerName: "Tono",
};

test("an ecosystem account needs its partner, a direct one sends none", () => {
  expect(missingOf({ ...ENTERED, accountType: "ECOSYSTEM" })).toEqual(["partnerId"]);
  expect(missingOf(ENTERED)).toEqual([]);
  expect(registrationOf({ ...ENTERED, partnerId: "mitra" })).not.toHaveProperty("partnerId");
});

test("credit control is sent for an enterprise alone (A-17)", () => {
  expect(registrationOf({ ...ENTERED, creditControlled: true }).creditControlled).toBe(false);
  const company = { ...ENTERED, creditControlled: true, ownerKind: "ENTERPRISE" as const };
  expect(registrationOf(company).creditControlled).toBe(true);
  expect(registrationOf(ENTERED).name).toBe("Toko");
});

test("the currency is left to the provider until one is known", () => {
  expect(registrationOf(ENTERED)).not.toHaveProperty("currency");
  expect(registrationOf({ ...ENTERED, currency: "SGD" }).currency).toBe("SGD");
});
