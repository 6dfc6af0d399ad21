package io.saldo.payment.gateway.xendit;

import io.saldo.payment.gateway.ChargeAsked;
import io.saldo.payment.gateway.SetupAsked;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;

/** What Xendit is asked for on saved cards (XE-5). */
@Singleton
class XenditBodies {

    private static final String COUNTRY = "ID";
    private static final int LONGEST_NAME = 50;

    /** A page that takes no money; a card that is saved there may be charged in any currency that the account takes. */
    JsonObject session(SetupAsked asked, String back) {
        JsonObject customer = new JsonObject()
                .put("reference_id", asked.methodId())
                .put("type", "INDIVIDUAL")
                .put("email", asked.customerEmail())
                .put("individual_detail", new JsonObject().put("given_names", plain(asked.customerName())));
        return new JsonObject()
                .put("reference_id", asked.methodId())
                .put("session_type", "SAVE")
                .put("mode", "PAYMENT_LINK")
                .put("amount", 0)
                .put("currency", "IDR")
                .put("country", COUNTRY)
                .put("customer", customer)
                .put("allowed_payment_channels", new JsonArray().add("CARDS"))
                .put("success_return_url", back)
                .put("cancel_return_url", back);
    }

    /** Our bills vary, so it is no recurring payment of fixed intervals. */
    JsonObject charge(ChargeAsked asked) {
        return new JsonObject()
                .put("reference_id", asked.merchantOrderId())
                .put("type", "PAY")
                .put("payment_token_id", asked.token())
                .put("country", COUNTRY)
                .put("currency", asked.total().currency().name())
                .put("request_amount", asked.total().decimal())
                .put("capture_method", "AUTOMATIC")
                .put("channel_properties", new JsonObject().put("card_on_file_type", "MERCHANT_UNSCHEDULED"))
                .put("description", asked.description())
                .put("metadata", new JsonObject().put(XenditChargeMessages.OFF_SESSION, "true"));
    }

    /** Names are taken without signs there. */
    private static String plain(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N} ]", "").strip();
        return plain.isEmpty() ? "Customer" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }
}
