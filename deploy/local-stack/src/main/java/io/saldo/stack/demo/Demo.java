package io.saldo.stack.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.EventPlatform;
import io.saldo.stack.client.PaymentPage;
import io.saldo.stack.client.TestClock;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import java.io.PrintStream;
import java.util.List;

/** Runs a billing month against the stack that is up, on clean data; true when every figure agrees. */
public final class Demo {

    /** The instant at which the stack's clock has to stand: the local start of the month. */
    public static final java.time.Instant START =
            Plan.MONTH.atDay(1).atStartOfDay(Plan.ZONE).toInstant();

    private final Ports ports;
    private final PrintStream out;

    public Demo(Ports ports, PrintStream out) {
        this.ports = ports;
        this.out = out;
    }

    /** Registers the accounts of the sign-in names; a repeat changes nothing. */
    public void register() {
        try (Api operator = api("operator")) {
            for (DemoAccount account : DemoAccount.all()) {
                operator.put("/api/v1/cloud-accounts/" + account.cloudAccountId(), account.registration());
            }
            sendPayersBack(operator);
        }
    }

    /** Payment pages whose order names no address end at the console, until somebody sets another one. */
    private void sendPayersBack(Api operator) {
        String path = "/api/v1/gateway-accounts/generic";
        ObjectNode account = (ObjectNode) operator.get(path);
        if (!account.hasNonNull("returnUrl")) {
            account.retain("gateway", "merchantCode", "url", "expiryMinutes");
            operator.put(path, account.put("returnUrl", ports.url(Port.GATEWAY) + "/payment-return"));
        }
    }

    public boolean run(long seed) {
        out.println();
        out.println("A billing month, drawn from seed " + seed + " (./saldo demo --seed " + seed + " repeats it)");
        try (Api operator = api("operator");
                Api metering = api("metering");
                Api budi = api("budi");
                Api agus = api("agus");
                EventPlatform platform = new EventPlatform(ports)) {
            String account = budi.get("/api/v1/cloud-accounts/1001")
                    .path("billingAccountId")
                    .asText();
            var page = new PaymentPage(ports);
            var customer = new Customer(budi, account, page);
            var story = new Story(Plan.of(seed), operator, metering, customer, new UsageEvents("1001", platform), out);
            story.run();
            var ending = new Ending(story, customer, operator);
            ending.compareAll();
            ending.print(out);
            new CompanyTopUps(page, new TestClock(operator), story.checks(), out).run(budi, agus);
            return verdict(story.checks());
        }
    }

    private boolean verdict(Checks checks) {
        List<String> differences = checks.differences();
        out.println();
        differences.forEach(difference -> out.println("DIFFERS  " + difference));
        out.println(
                differences.isEmpty()
                        ? "All " + checks.made() + " figures agree with the oracle. Console: " + ports.url(Port.GATEWAY)
                        : differences.size() + " of " + checks.made() + " figures differ.");
        return differences.isEmpty();
    }

    private Api api(String user) {
        return new Api(ports, user);
    }
}
