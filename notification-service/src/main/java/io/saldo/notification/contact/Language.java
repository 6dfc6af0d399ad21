package io.saldo.notification.contact;

import java.util.Locale;

/** A language that our words exist in. */
public enum Language {
    EN(Locale.UK),
    ID(Locale.of("id", "ID"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** How figures and dates are written in it. */
    public Locale locale() {
        return locale;
    }

    /** Its code in the interface: {@code en}, {@code id}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language of a code such as {@code id} or {@code id-ID}; English for one that we have no words in. */
    public static Language of(String code) {
        return code.equals("id") || code.startsWith("id-") ? ID : EN;
    }

    /** Whether the code names one of our languages. */
    public static boolean isCode(String code) {
        return code.equals(EN.code()) || code.equals(ID.code());
    }
}
