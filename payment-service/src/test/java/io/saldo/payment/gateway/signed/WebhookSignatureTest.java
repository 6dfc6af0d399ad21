package io.saldo.payment.gateway.signed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookSignatureTest {

    private static final WebhookSignature SIGNATURE = WebhookSignature.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final long TIME = 1_614_265_330;
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final String RIGHT = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final String WRONG = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=";

    @Test
    @DisplayName("TV-10")
    void signsAsThePublishedVectorDoes() {
        assertEquals(RIGHT, SIGNATURE.sign(ID, TIME, BODY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                RIGHT + "|true",
                WRONG + "|false",
                WRONG + " " + RIGHT + "|true",
                RIGHT + " " + WRONG + "|true",
                "v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=|false",
                "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=|false",
                "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=|false",
                "v1,|false",
                "v1,no base64!|false",
            })
    void takesAnyOfTheListedSignatures(String header, boolean good) {
        assertEquals(good, SIGNATURE.isAmong(header, ID, TIME, BODY));
    }

    @Test
    void coversIdTimeAndEveryByte() {
        assertFalse(SIGNATURE.isAmong(RIGHT, ID + "x", TIME, BODY));
        assertFalse(SIGNATURE.isAmong(RIGHT, ID, TIME + 1, BODY));
        assertFalse(SIGNATURE.isAmong(RIGHT, ID, TIME, "{\"test\":2432232314}".getBytes(StandardCharsets.UTF_8)));
        assertTrue(SIGNATURE.isAmong(RIGHT, ID, TIME, BODY));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "300, true", "-300, true", "301, false", "-301, false"})
    void isFreshWithinFiveMinutesToEitherSide(long off, boolean fresh) {
        Optional<Long> timestamp = WebhookSignature.fresh(Long.toString(TIME + off), Instant.ofEpochSecond(TIME));
        assertEquals(fresh, timestamp.isPresent());
    }

    @ParameterizedTest
    @CsvSource({"''", "x", "-1", "1614265330.0", "99999999999999999999"})
    void refusesWhatIsNoTimestamp(String timestamp) {
        assertTrue(
                WebhookSignature.fresh(timestamp, Instant.ofEpochSecond(TIME)).isEmpty());
    }
}
