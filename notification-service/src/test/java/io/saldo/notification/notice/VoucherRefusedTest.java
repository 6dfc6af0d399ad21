package io.saldo.notification.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.notification.NotificationTest;
import io.saldo.notification.account.Account;
import io.saldo.notification.account.TaxPoint;
import io.saldo.notification.contact.Language;
import io.saldo.notification.wording.Wording;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.Dated;
import io.saldo.test.contract.EventContract;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@NotificationTest
class VoucherRefusedTest {

    private static final Account ACCOUNT = new Account(
            AccountId.of(1, 1),
            "Maju",
            "a@b.test",
            "en",
            List.of(Dated.always(ZoneId.of("Asia/Jakarta"))),
            List.of(Dated.always(TaxPoint.TOPUP)),
            AccountId.of(1, 1));

    /** As account-service says why. */
    private static final List<String> REASONS = List.of(
            "WRONG_CODE",
            "EXPIRED",
            "USED_UP",
            "REDEEMED_BEFORE",
            "TOPPED_UP_BEFORE",
            "OTHER_CURRENCY",
            "HOLDS_NO_MONEY",
            "DEREGISTERED",
            "TOO_MANY_WRONG_CODES");

    @Inject
    Wording wording;

    @DisplayName("V-11")
    @ParameterizedTest
    @EnumSource
    void saysWhichCodeAndWhyInASentenceOfItsOwn(Language language) {
        JsonObject example = example();
        Set<String> sentences =
                REASONS.stream().map(reason -> said(example, reason, language)).collect(Collectors.toSet());
        assertEquals(REASONS.size(), sentences.size(), sentences::toString);
    }

    private String said(JsonObject example, String reason, Language language) {
        Map<String, Object> data = new HashMap<>(example.getJsonObject("data").getMap());
        data.put("reason", reason);
        var notice = new AccountNoticed(
                ACCOUNT.id(),
                example.getString("noticeId"),
                AccountNoticed.Kind.VOUCHER_REFUSED,
                LocalDate.parse(example.getString("localDay")),
                Instant.parse(example.getString("occurredAt")),
                data);
        String body = wording.words(notice.news(), ACCOUNT, language).body();
        assertTrue(body.contains("WELCOME-2026"), body);
        assertFalse(body.contains(reason), body);
        return body;
    }

    private static JsonObject example() {
        return examples()
                .filter(example -> example.getString("kind").equals("VOUCHER_REFUSED"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonObject> examples() {
        return EventContract.validExamples("account.notice")
                .map(bytes -> new JsonObject(new String(bytes, StandardCharsets.UTF_8)));
    }
}
