package io.saldo.invoice.document;

import java.util.Arrays;
import java.util.Locale;

/** The languages that documents are printed in. */
enum Language {
    EN(Locale.ENGLISH),
    ID(Locale.forLanguageTag("id-ID"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** English unless it is known. */
    static Language of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(EN);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return locale;
    }
}
