package io.saldo.account.redemption;

/** Why a code is not redeemed. */
enum RedemptionRejection {
    /** Unknown, inactive, deleted, not yet valid or another account's: one answer for all (V-14). */
    WRONG_CODE,
    EXPIRED,
    /** As often as its threshold allows (V-9). */
    USED_UP,
    /** By this account, and it is not reusable (V-8). */
    REDEEMED_BEFORE,
    /** It is for the first top-up, which has been (V-10). */
    TOPPED_UP_BEFORE,
    OTHER_CURRENCY,
    /** Ecosystem accounts hold no money. */
    HOLDS_NO_MONEY,
    DEREGISTERED
}
