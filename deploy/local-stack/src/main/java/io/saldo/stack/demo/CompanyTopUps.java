package io.saldo.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.PaymentPage;
import io.saldo.stack.client.TestClock;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A top-up through each payment company, paid on its page; what comes in must be what was asked for. VAT is on top for a
 * prepaid account; a postpaid one pays it on its invoice (I-14).
 */
final class CompanyTopUps {

    private static final List<String> IN_RUPIAH = List.of("midtrans", "stripe", "xendit", "duitku");
    private static final String IN_DOLLARS = "paypal";

    private final PaymentPage page;
    private final TestClock clock;
    private final Checks checks;
    private final PrintStream out;

    CompanyTopUps(PaymentPage page, TestClock clock, Checks checks, PrintStream out) {
        this.page = page;
        this.clock = clock;
        this.checks = checks;
        this.out = out;
    }

    void run(Api budi, Api agus) {
        out.println();
        out.println("A top-up through each payment company");
        IN_RUPIAH.forEach(
                company -> topUp(budi, "1001", company, new BigDecimal("50000"), new BigDecimal("55500"), "IDR"));
        topUp(agus, "1002", IN_DOLLARS, new BigDecimal("10.00"), new BigDecimal("10.00"), "USD");
    }

    private void topUp(
            Api payer, String cloudAccount, String company, BigDecimal credit, BigDecimal total, String currency) {
        String account = "/api/v1/billing-accounts/"
                + payer.get("/api/v1/cloud-accounts/" + cloudAccount)
                        .path("billingAccountId")
                        .asText();
        BigDecimal before = cash(payer, account);
        JsonNode order = payer.post(
                account + "/top-ups",
                Map.of(
                        "amount",
                        Map.of("amount", credit.toPlainString(), "currency", currency),
                        "channel",
                        company.toUpperCase(Locale.ROOT)));
        checks.same("to be paid through " + company, total, amount(order.path("total")));
        page.pay(company, order.path("orderId").asText());
        payer.post("/api/v1/payments/" + order.path("paymentId").asText() + "/check", Map.of());
        clock.settle();
        checks.same("cash after a top-up through " + company, before.add(credit), cash(payer, account));
        out.printf("  %-10s credit %s %s, paid %s%n", company, currency, credit, total);
    }

    private static BigDecimal cash(Api payer, String account) {
        return amount(payer.get(account + "/assets").path("cashBalance"));
    }

    private static BigDecimal amount(JsonNode money) {
        return new BigDecimal(money.path("amount").asText("-1"));
    }
}
