package io.saldo.simulator;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Who may call, and the digests that messages are proved by. */
public final class Access {

    private Access() {}

    /** Lets only whoever has that key as user name and no password pass. */
    public static Handler<RoutingContext> basic(String key) {
        return basic(key, "");
    }

    public static Handler<RoutingContext> basic(String user, String password) {
        return header("Basic " + base64(bytes(user + ":" + password)));
    }

    public static Handler<RoutingContext> bearer(String key) {
        return header("Bearer " + key);
    }

    /** Lets only that authorization pass. */
    public static Handler<RoutingContext> header(String wanted) {
        return context -> {
            if (wanted.equals(context.request().getHeader("authorization"))) {
                context.next();
            } else {
                Answers.refuse(context, 401, "the key is missing or wrong");
            }
        };
    }

    public static String hex(String algorithm, String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String hmac(String key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(key), mac.getAlgorithm()));
            return HexFormat.of().formatHex(mac.doFinal(message));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String base64(byte[] data) {
        return Base64.getEncoder().encodeToString(data);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A part of the path. */
    public static String part(RoutingContext context, String name) {
        return Objects.requireNonNullElse(context.pathParam(name), "");
    }
}
