package io.saldo.account.providersetting;

/** A value is not one of its setting; the pointer names the place. */
final class BadSetting extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String pointer;
    private final String detail;

    BadSetting(String pointer, String detail) {
        super(pointer + ": " + detail);
        this.pointer = pointer;
        this.detail = detail;
    }

    String pointer() {
        return pointer;
    }

    String detail() {
        return detail;
    }
}
