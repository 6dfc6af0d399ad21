package io.saldo.system.rights;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.saldo.stack.client.Api;
import io.saldo.stack.home.Port;
import io.saldo.stack.signin.SignInName;
import io.saldo.stack.signin.SignInName.CloudUser;
import io.saldo.stack.signin.SignInName.Kind;
import io.saldo.stack.signin.SignInNames;
import io.saldo.stack.signin.TokenSource;
import io.saldo.stack.signin.TokenSource.Client;
import io.saldo.system.SystemStack;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The accounts that the table is about, with a payment, an invoice and a message, and the tokens of all callers. */
final class RightsScene {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String OWN = "rights.own";
    private static final String OTHER = "rights.other";
    private static final String MAIN = "rights.main";
    private static final String REGULAR = "rights.regular";
    private static final String CLIENT = "rights.client";
    private static final String PARTNER = "rights-partner";

    /** Of one verified owner, as administrators have to be. */
    private static final Map<String, Object> ENTERPRISE = Map.of(
            "accountType",
            "DIRECT",
            "owner",
            Map.of("kind", "ENTERPRISE", "name", "PT Rights", "verified", true, "country", "ID"));

    private final SystemStack stack;
    private final Api operator;
    private final Map<Caller, String> tokens = new EnumMap<>(Caller.class);
    private final Map<String, String> own = new HashMap<>();
    private final Map<String, String> partners = new HashMap<>();

    RightsScene(SystemStack stack) {
        this.stack = stack;
        operator = stack.api("operator");
        register(OTHER, Map.of("accountType", "DIRECT"));
        place(CLIENT, register(CLIENT, Map.of("accountType", "ECOSYSTEM", "partnerId", PARTNER)), partners);
        place(OWN, register(OWN, ENTERPRISE), own);
        register(MAIN, ENTERPRISE);
        register(REGULAR, ENTERPRISE);
        signIn();
        relate();
        topUp();
        List.of("/payments", "/invoices", "/contacts")
                .forEach(list -> shown(
                        "/api/v1/billing-accounts/" + partners.get("billingAccountId") + list, JsonNode::isObject));
    }

    /** The header's value; empty for a caller who sends none. */
    Optional<String> authorization(Caller caller) {
        return Optional.ofNullable(tokens.get(caller)).map(token -> "Bearer " + token);
    }

    /** What the names in a path stand for. */
    Map<String, String> names(Caller caller) {
        return caller == Caller.PARTNER ? partners : own;
    }

    private void signIn() {
        user(Caller.ROOT, "rights-root", OWN, Kind.ROOT);
        user(Caller.RAM_FULL, "rights-full", OWN, Kind.RAM, "BillingFullAccess");
        user(Caller.RAM_READ_ONLY, "rights-read-only", OWN, Kind.RAM, "BillingReadOnlyAccess");
        user(Caller.RAM_MODIFY, "rights-modify", OWN, Kind.RAM, "ModifyBillingAccount");
        user(Caller.RAM_NONE, "rights-none", OWN, Kind.RAM);
        user(Caller.SUPER, "rights-super", MAIN, Kind.ROOT);
        user(Caller.REGULAR, "rights-regular", REGULAR, Kind.ROOT);
        user(Caller.OTHER_ROOT, "rights-other", OTHER, Kind.ROOT);
        realm().add(new SignInName(PARTNER, Optional.empty(), List.of(), List.of("partner"), Optional.of(PARTNER)));
        tokens.put(Caller.PARTNER, token(Client.SALDO, PARTNER));
        tokens.put(Caller.OTHER_PARTNER, token(Client.SALDO, PARTNER));
        tokens.put(Caller.OPERATOR, token(Client.SALDO, "operator"));
        tokens.put(Caller.APPROVER, token(Client.SALDO, "approver"));
        tokens.put(Caller.METERING, token(Client.SALDO, "metering"));
        tokens.put(Caller.OTHER_REALM, token(new Client("other", "saldo-cli"), "mallory"));
        tokens.put(Caller.MALFORMED, "no.token.atall");
    }

    /** An enterprise whose members are the own account and one that administers it; every service has to know of that. */
    private void relate() {
        String enterprise = operator.post(
                        "/api/v1/enterprises",
                        Map.of("name", "PT Rights", "managementCloudAccountId", MAIN, "reason", "Rights"))
                .path("id")
                .asText();
        own.put("enterpriseId", enterprise);
        partners.put("enterpriseId", enterprise);
        join(enterprise, OWN, "rights-root");
        join(enterprise, REGULAR, "rights-regular");
        String account = "/api/v1/billing-accounts/" + own.get("billingAccountId");
        stack.api("rights-root").post(account + "/administrators", Map.of("cloudAccountIds", List.of(REGULAR)));
        List.of("rights-super", "rights-regular").forEach(user -> List.of("/payments", "/invoices", "/contacts")
                .forEach(list -> shown(stack.api(user), account + list, JsonNode::isObject)));
    }

    private void join(String enterprise, String cloudAccount, String root) {
        String invitation = stack.api("rights-super")
                .post(
                        "/api/v1/enterprises/" + enterprise + "/invitations",
                        Map.of(
                                "cloudAccountId",
                                cloudAccount,
                                "policy",
                                "FINANCIAL_MANAGEMENT",
                                "features",
                                List.of("unifiedPayment")))
                .path("id")
                .asText();
        stack.api(root).post("/api/v1/invitations/" + invitation + "/accept", Map.of());
    }

    private void user(Caller caller, String name, String cloudAccount, Kind kind, String... policies) {
        realm().add(new SignInName(
                name, Optional.of(new CloudUser(cloudAccount, kind)), List.of(policies), List.of(), Optional.empty()));
        tokens.put(caller, token(Client.SALDO, name));
    }

    private SignInNames realm() {
        return new SignInNames(stack.url(Port.KEYCLOAK));
    }

    private String token(Client client, String user) {
        return new TokenSource(stack.url(Port.KEYCLOAK)).token(client, user);
    }

    /** A payment, which makes an invoice and a message. */
    private void topUp() {
        String account = "/api/v1/billing-accounts/" + own.get("billingAccountId");
        JsonNode order = stack.api("rights-root")
                .post(
                        account + "/top-ups",
                        Map.of("amount", Map.of("amount", "100000", "currency", "IDR"), "channel", "GENERIC"));
        stack.paymentPage().pay(order.path("orderId").asText());
        own.put("paymentId", order.path("paymentId").asText());
        JsonNode invoices =
                shown(account + "/invoices", list -> list.path("items").has(0));
        own.put("invoiceId", invoices.path("items").path(0).path("invoiceId").asText());
        String messages = "/api/v1/messages?billingAccountId=" + own.get("billingAccountId");
        JsonNode list = shown(messages, shown -> shown.path("items").has(0));
        own.put("messageId", list.path("items").path(0).path("id").asText());
    }

    /** Once it is as wanted; a new account has to reach all services first. */
    private JsonNode shown(String path, Predicate<JsonNode> wanted) {
        return shown(operator, path, wanted);
    }

    private static JsonNode shown(Api api, String path, Predicate<JsonNode> wanted) {
        return await(path)
                .atMost(LIMIT)
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .until(() -> api.find(path).orElse(MissingNode.getInstance()), wanted::test);
    }

    private static void place(String cloudAccount, String account, Map<String, String> names) {
        names.put("billingAccountId", account);
        names.put("cloudAccountId", cloudAccount);
        names.put("month", "2024-01");
    }

    private String register(String cloudAccount, Map<String, ?> kind) {
        Map<String, Object> registration = new HashMap<>(Map.of(
                "name", cloudAccount,
                "email", cloudAccount + "@example.com",
                "locale", "en",
                "timeZone", "Asia/Jakarta",
                "currency", "IDR",
                "paymentMode", "PREPAID",
                "billingType", "METERED",
                "owner", Map.of("kind", "INDIVIDUAL", "name", "Rights", "verified", true, "country", "ID")));
        registration.putAll(kind);
        return operator.put("/api/v1/cloud-accounts/" + cloudAccount, registration)
                .path("billingAccountId")
                .asText();
    }
}
