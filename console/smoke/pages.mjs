/** The pages of a customer, by the addresses that they have; those of all roles are in journeys/pages.spec.ts. */
export const PAGES = [
  ...[
    "overview",
    "billing-account",
    "income-expenditure",
    "vouchers",
    "invoices",
    "usage",
    "terms",
    "notifications",
    "top-up",
    "payments",
    "refunds",
    "enterprise",
    "help",
  ].map((name) => ({ name, path: (account) => `/accounts/${account}/${name}` })),
  { name: "messages", path: () => "/messages" },
];

/** The account that the console has opened by itself. */
export async function accountOf(page) {
  await page.waitForURL(/\/accounts\/\d{16}\//);
  return /\/accounts\/(\d{16})\//.exec(page.url())[1];
}
