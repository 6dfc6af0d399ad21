package io.saldo.payment.gateway.xendit;

import io.saldo.payment.gateway.CallGateway;
import io.saldo.payment.gateway.CallGateway.Answered;
import io.saldo.payment.gateway.CallGateway.Call;
import io.saldo.payment.gateway.Form;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.GatewaySecrets;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.SecretKind;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Asks what became of a charge (XE-5): by the id of its payment request, or by our order id among all transactions, since
 * payment requests cannot be listed. What cannot be read fails with {@link GatewayAway}.
 */
@Singleton
class XenditChargeGateway {

    private static final Pattern REQUEST = Pattern.compile("pr-[A-Za-z0-9-]{1,60}");
    private static final Pattern PAYMENT = Pattern.compile("py-[A-Za-z0-9-]{1,60}");

    private final CallGateway calls;
    private final XenditChargeMessages messages;
    private final GatewaySecrets secrets;

    XenditChargeGateway(CallGateway calls, XenditChargeMessages messages, GatewaySecrets secrets) {
        this.calls = calls;
        this.messages = messages;
        this.secrets = secrets;
    }

    /** Whether an id of Xendit's is that of a payment request. */
    static boolean isRequest(String id) {
        return REQUEST.matcher(id).matches();
    }

    /** Nothing of a payment request that is none of our charges. */
    Uni<List<GatewayReport>> ofRequest(GatewayAccount account, String id) {
        return get(account, "/v3/payment_requests/" + id).map(answer -> {
            if (answer.status() == 404 || !XenditChargeMessages.isCharge(answer.ok())) {
                return List.of();
            }
            try {
                return List.of(messages.charge(answer.ok()));
            } catch (MalformedCallback e) {
                throw new GatewayAway("A payment request that cannot be read: " + e.getMessage());
            }
        });
    }

    /** Xendit may list a charge some time after it was made: that none is there proves nothing at once. */
    Uni<List<GatewayReport>> ofOrder(GatewayAccount account, String order) {
        String query =
                new String(Form.encoded(Map.of("reference_id", order, "limit", "50")), StandardCharsets.US_ASCII);
        return get(account, "/transactions?" + query)
                .chain(answer -> Multi.createFrom()
                        .iterable(products(answer, order))
                        .onItem()
                        .transformToUniAndConcatenate(id -> ofProduct(account, id))
                        .collect()
                        .asList())
                .map(lists -> lists.stream().flatMap(List::stream).toList());
    }

    /** What the transactions of that order were made for; the search may find longer ids that contain ours. */
    private static List<String> products(Answered answer, String order) {
        try {
            return GatewayJson.members(answer.ok(), "data").stream()
                    .filter(row -> GatewayJson.optional(row, "reference_id")
                            .filter(order::equals)
                            .isPresent())
                    .flatMap(row -> GatewayJson.optional(row, "product_id").stream())
                    .filter(id -> isRequest(id) || PAYMENT.matcher(id).matches())
                    .distinct()
                    .toList();
        } catch (MalformedCallback e) {
            throw new GatewayAway("Transactions that cannot be read: " + e.getMessage());
        }
    }

    /** A payment leads to its request. */
    private Uni<List<GatewayReport>> ofProduct(GatewayAccount account, String id) {
        return isRequest(id)
                ? ofRequest(account, id)
                : get(account, "/v3/payments/" + id)
                        .map(answer -> requestOf(answer.ok()))
                        .chain(request -> ofRequest(account, request));
    }

    private static String requestOf(JsonObject payment) {
        return GatewayJson.optional(payment, "payment_request_id")
                .filter(XenditChargeGateway::isRequest)
                .orElseThrow(() -> new GatewayAway("A payment of no request."));
    }

    private Uni<Answered> get(GatewayAccount account, String path) {
        return calls.send(account, () -> Call.get(account.url() + path, XenditHeaders.newer(secret(account))));
    }

    private String secret(GatewayAccount account) {
        return secrets.current(account, SecretKind.API_KEY);
    }
}
