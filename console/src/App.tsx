import I18nProvider from "@cloudscape-design/components/i18n";
import { lazy, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { BrowserRouter, Navigate, Route, Routes } from "react-router";
import { formatOf } from "./format/format";
import { FormatContext } from "./format/FormatContext";
import { componentMessages } from "./i18n/i18n";
import { AccountPages } from "./layout/AccountPages";
import { Shell } from "./layout/Shell";
import { NotFound } from "./pages/NotFound";
import { Start } from "./pages/Start";
import type { Language } from "./preferences/preferences";

const Accounts = lazy(() => import("./pages/accounts/Accounts"));
const Approvals = lazy(() => import("./pages/staff/ApprovalsPage"));
const AuditLog = lazy(() => import("./pages/staff/AuditLogPage"));
const BillingAccount = lazy(() => import("./pages/billing-account/BillingAccountPage"));
const BillingRun = lazy(() => import("./pages/staff/BillingRunPage"));
const Channels = lazy(() => import("./pages/staff/ChannelsPage"));
const Enterprise = lazy(() => import("./pages/enterprise/EnterprisePage"));
const Enterprises = lazy(() => import("./pages/staff/EnterprisesPage"));
const Help = lazy(() => import("./pages/help/HelpPage"));
const IncomeExpenditure = lazy(() => import("./pages/income-expenditure/IncomeExpenditurePage"));
const Integrity = lazy(() => import("./pages/staff/IntegrityPage"));
const InvoicePage = lazy(() => import("./pages/invoices/InvoicePage"));
const Invoices = lazy(() => import("./pages/invoices/InvoicesPage"));
const ManageAccount = lazy(() => import("./pages/staff/ManageAccountPage"));
const Messages = lazy(() => import("./pages/messages/MessagesPage"));
const Overview = lazy(() => import("./pages/overview/OverviewPage"));
const MethodReturn = lazy(() => import("./pages/billing-account/MethodReturn"));
const Notifications = lazy(() => import("./pages/notifications/NotificationsPage"));
const ParkedEvents = lazy(() => import("./pages/staff/ParkedEventsPage"));
const PayInvoice = lazy(() => import("./pages/invoices/PayInvoicePage"));
const PaymentPage = lazy(() => import("./pages/payments/PaymentPage"));
const PaymentReturn = lazy(() => import("./pages/payments/PaymentReturn"));
const Payments = lazy(() => import("./pages/payments/PaymentsPage"));
const Prices = lazy(() => import("./pages/staff/PricesPage"));
const ProviderSettings = lazy(() => import("./pages/staff/ProviderSettingsPage"));
const Refunds = lazy(() => import("./pages/refunds/RefundsPage"));
const Remittance = lazy(() => import("./pages/remittance/RemittancePage"));
const Remittances = lazy(() => import("./pages/staff/RemittancesPage"));
const StaffVouchers = lazy(() => import("./pages/staff/StaffVouchersPage"));
const SettlementFiles = lazy(() => import("./pages/staff/SettlementFilesPage"));
const Terms = lazy(() => import("./pages/terms/TermsPage"));
const Transfers = lazy(() => import("./pages/transfers/TransfersPage"));
const TopUp = lazy(() => import("./pages/top-up/TopUpPage"));
const UnifiedSettlement = lazy(() => import("./pages/enterprise/UnifiedSettlementPage"));
const Unmatched = lazy(() => import("./pages/staff/UnmatchedPage"));
const UsagePage = lazy(() => import("./pages/usage/UsagePage"));
const Vouchers = lazy(() => import("./pages/vouchers/VouchersPage"));

/** Every address of the console. */
export function Pages() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<Start />} />
        <Route path="accounts" element={<Accounts />} />
        <Route path="messages" element={<Messages />} />
        <Route path="staff/approvals" element={<Approvals />} />
        <Route path="staff/vouchers" element={<StaffVouchers />} />
        <Route path="staff/billing-run" element={<BillingRun />} />
        <Route path="staff/enterprises" element={<Enterprises />} />
        <Route path="staff/prices" element={<Prices />} />
        <Route path="staff/channels" element={<Channels />} />
        <Route path="staff/settings" element={<ProviderSettings />} />
        <Route path="staff/unmatched" element={<Unmatched />} />
        <Route path="staff/remittances" element={<Remittances />} />
        <Route path="staff/settlement-files" element={<SettlementFiles />} />
        <Route path="staff/parked" element={<ParkedEvents />} />
        <Route path="staff/audit" element={<AuditLog />} />
        <Route path="staff/integrity" element={<Integrity />} />
        <Route path="payment-return" element={<PaymentReturn />} />
        <Route path="method-return" element={<MethodReturn />} />
        <Route path="accounts/:accountId" element={<AccountPages />}>
          <Route index element={<Navigate to="overview" replace />} />
          <Route path="overview" element={<Overview />} />
          <Route path="billing-account" element={<BillingAccount />} />
          <Route path="income-expenditure" element={<IncomeExpenditure />} />
          <Route path="vouchers" element={<Vouchers />} />
          <Route path="invoices" element={<Invoices />} />
          <Route path="invoices/:invoiceId" element={<InvoicePage />} />
          <Route path="invoices/:invoiceId/pay" element={<PayInvoice />} />
          <Route path="usage" element={<UsagePage />} />
          <Route path="terms" element={<Terms />} />
          <Route path="notifications" element={<Notifications />} />
          <Route path="top-up" element={<TopUp />} />
          <Route path="payments" element={<Payments />} />
          <Route path="payments/:paymentId" element={<PaymentPage />} />
          <Route path="refunds" element={<Refunds />} />
          <Route path="remittance" element={<Remittance />} />
          <Route path="transfers" element={<Transfers />} />
          <Route path="enterprise" element={<Enterprise />} />
          <Route path="enterprise/:enterpriseId/settlements/:settlementId" element={<UnifiedSettlement />} />
          <Route path="manage" element={<ManageAccount />} />
          <Route path="help" element={<Help />} />
        </Route>
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}

export function App() {
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  const format = useMemo(
    () => formatOf(language, Intl.DateTimeFormat().resolvedOptions().timeZone),
    [language],
  );
  return (
    <I18nProvider locale={language} messages={[componentMessages(language)]}>
      <FormatContext value={format}>
        <BrowserRouter>
          <Pages />
        </BrowserRouter>
      </FormatContext>
    </I18nProvider>
  );
}
