package io.saldo.account.episode;

import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The event account.notice of kind RELEASE_WARNING (S-24). */
public record ReleaseWarning(
        AccountId billingAccountId,
        String noticeId,
        String kind,
        LocalDate localDay,
        Instant occurredAt,
        Map<String, String> data) {

    static final String TOPIC = "account.notice";
}
