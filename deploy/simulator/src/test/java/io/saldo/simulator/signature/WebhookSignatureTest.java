package io.saldo.simulator.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("TV-10")
class WebhookSignatureTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String OTHER_SECRET = "whsec_C2FtZSBsZW5ndGggb2Yga2V5IGhlcmU=";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final Instant AT = Instant.ofEpochSecond(1614265330);
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final String RIGHT = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final String NEIGHBOUR = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=";

    private final WebhookSignature signature = new WebhookSignature(List.of(SECRET));

    private boolean proves(String signatures) {
        return proves("1614265330", signatures, AT);
    }

    private boolean proves(String seconds, String signatures, Instant now) {
        Map<String, String> headers =
                Map.of("webhook-id", ID, "webhook-timestamp", seconds, "webhook-signature", signatures);
        return signature.proves(headers::get, BODY, now);
    }

    @Test
    void makesThePublishedSignature() {
        assertEquals(
                Map.of("webhook-id", ID, "webhook-timestamp", "1614265330", "webhook-signature", RIGHT),
                signature.headers(ID, AT, BODY));
    }

    @Test
    void takesTheRightSignatureAmongSeveral() {
        assertTrue(proves(RIGHT));
        assertTrue(proves(NEIGHBOUR + " " + RIGHT));
        assertTrue(proves("v1a,AAAA v1, v1,%%% " + RIGHT + " v2,x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NEIGHBOUR,
                "",
                "v1",
                "v1,",
                "v1,%%%",
                "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=,v1",
                "v1,g0hM9SsE",
            })
    void refusesWrongSignatures(String signatures) {
        assertFalse(proves(signatures));
    }

    @ParameterizedTest
    @CsvSource({"-301, false", "-300, true", "0, true", "300, true", "301, false"})
    void takesTimesUpToFiveMinutesAwayOnBothSides(long secondsLater, boolean taken) {
        assertEquals(taken, proves("1614265330", RIGHT, AT.plusSeconds(secondsLater)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "-1614265330", "1614265330.0", " 1614265330", "99999999999999999999"})
    void refusesTimesThatAreNone(String seconds) {
        assertFalse(proves(seconds, RIGHT, AT));
    }

    @Test
    void refusesAnyOtherMessage() {
        Map<String, String> headers = new HashMap<>(signature.headers(ID, AT, BODY));
        assertFalse(signature.proves(headers::get, "{}".getBytes(StandardCharsets.UTF_8), AT));
        headers.put("webhook-id", ID + "x");
        assertFalse(signature.proves(headers::get, BODY, AT));
        headers.remove("webhook-id");
        assertFalse(signature.proves(headers::get, BODY, AT));
    }

    @Test
    void signsWithAllSecretsAndTakesAnyDuringARotation() {
        WebhookSignature rolling = new WebhookSignature(List.of(OTHER_SECRET, SECRET));
        Map<String, String> old = signature.headers(ID, AT, BODY);
        Map<String, String> both = rolling.headers(ID, AT, BODY);

        assertTrue(rolling.proves(old::get, BODY, AT));
        assertTrue(signature.proves(both::get, BODY, AT));
        assertFalse(new WebhookSignature(List.of(OTHER_SECRET)).proves(old::get, BODY, AT));
    }

    @Test
    void refusesToWorkWithoutASecret() {
        assertThrows(IllegalArgumentException.class, () -> new WebhookSignature(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new WebhookSignature(List.of("whsec_AAAA")));
        assertThrows(IllegalArgumentException.class, () -> new WebhookSignature(List.of("whsec_%%%")));
    }
}
