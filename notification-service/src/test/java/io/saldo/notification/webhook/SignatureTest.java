package io.saldo.notification.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final Secret PUBLISHED = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String BODY = "{\"test\": 2432232314}";
    private static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @Test
    @DisplayName("TV-10")
    void signsAsThePublishedExample() {
        assertEquals(SIGNED, Signature.of(ID, AT, BODY, List.of(PUBLISHED)));
        assertNotEquals(SIGNED, Signature.of(ID, AT.plusSeconds(1), BODY, List.of(PUBLISHED)));
    }

    @Test
    void signsWithBothSecretsWhileBothAreValid() {
        Secret fresh = Secret.drawn();
        assertEquals(
                Signature.of(ID, AT, BODY, List.of(fresh)) + " " + SIGNED,
                Signature.of(ID, AT, BODY, List.of(fresh, PUBLISHED)));
    }

    @Test
    void drawsSecretsThatDifferAndThatNoLogShows() {
        assertNotEquals(Secret.drawn(), Secret.drawn());
        assertEquals(32, Secret.drawn().key().length);
        assertFalse(PUBLISHED.toString().contains("MfKQ"));
    }
}
