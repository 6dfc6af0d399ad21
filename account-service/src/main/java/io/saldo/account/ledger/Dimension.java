package io.saldo.account.ledger;

import io.saldo.platform.id.AccountId;
import java.time.YearMonth;

/** By what a book account is kept apart: a lot, a month, a bill and so on; each account has one kind (BK-2). */
public record Dimension(Kind kind, String value) {
    public static final Dimension NONE = new Dimension(Kind.NONE, "");

    private static final String SEPARATOR = "/";

    /** The kinds of the chart of accounts (BK-2). */
    public enum Kind {
        BANK_ACCOUNT,
        BILL,
        CONVERSION,
        COUNTERPART,
        GATEWAY_ACCOUNT,
        LOT,
        MONTH,
        NONE,
        REFUND,
        SCOPE,
        TAX_RULE,
        USAGE_MONTH_AND_SCOPE,
        VOUCHER
    }

    public Dimension {
        if (value.isEmpty() != (kind == Kind.NONE)) {
            throw new IllegalArgumentException("Dimension %s with value '%s'.".formatted(kind, value));
        }
    }

    public static Dimension bankAccount(String name) {
        return new Dimension(Kind.BANK_ACCOUNT, name);
    }

    public static Dimension bill(BillId bill) {
        return new Dimension(Kind.BILL, bill.value());
    }

    /** Two books of one installation; what stands between them is named by the other one. */
    public static Dimension counterpart(AccountId account) {
        return new Dimension(Kind.COUNTERPART, account.toString());
    }

    public static Dimension conversion(String id) {
        return new Dimension(Kind.CONVERSION, id);
    }

    public static Dimension gatewayAccount(String name) {
        return new Dimension(Kind.GATEWAY_ACCOUNT, name);
    }

    public static Dimension lot(String source) {
        return new Dimension(Kind.LOT, source);
    }

    public static Dimension month(YearMonth month) {
        return new Dimension(Kind.MONTH, month.toString());
    }

    public static Dimension refund(String refundId) {
        return new Dimension(Kind.REFUND, refundId);
    }

    public static Dimension scope(Scope scope) {
        return new Dimension(Kind.SCOPE, scope.name());
    }

    public static Dimension taxRule(String rule) {
        return new Dimension(Kind.TAX_RULE, rule);
    }

    public static Dimension usage(YearMonth month, Scope scope) {
        return new Dimension(Kind.USAGE_MONTH_AND_SCOPE, month + SEPARATOR + scope);
    }

    /** The same, by its value. */
    public static Dimension usage(String value) {
        return new Dimension(Kind.USAGE_MONTH_AND_SCOPE, value);
    }

    /** Of {@link #usage}. */
    public YearMonth usageMonth() {
        return YearMonth.parse(value.substring(0, value.indexOf(SEPARATOR)));
    }

    /** Of {@link #usage}. */
    public Scope usageScope() {
        return Scope.valueOf(value.substring(value.indexOf(SEPARATOR) + 1));
    }

    public static Dimension voucher(String voucherId) {
        return new Dimension(Kind.VOUCHER, voucherId);
    }
}
