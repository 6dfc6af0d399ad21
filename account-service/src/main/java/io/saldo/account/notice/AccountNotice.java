package io.saldo.account.notice;

import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The event account.notice. */
public record AccountNotice(
        AccountId billingAccountId,
        String noticeId,
        Kind kind,
        LocalDate localDay,
        Instant occurredAt,
        Map<String, ?> data) {

    static final String TOPIC = "account.notice";

    /** What the notice is about. */
    public enum Kind {
        ADMINISTRATOR_ADDED,
        ADMINISTRATOR_REVOKED,
        CREDIT_CONTRACT,
        CURRENCY_CHANGED,
        CURRENCY_CHANGE_FAILED,
        CURRENCY_CHANGING,
        INVITATION,
        LIMIT_CHANGED,
        PAYER_CHANGED,
        QUOTA_CHANGED,
        QUOTA_LEVEL,
        RELATION_CHANGED,
        RUN_OUT,
        STATUS_CHANGED,
        TRANSFER_RECEIVED,
        VOUCHER_EXPIRING
    }
}
