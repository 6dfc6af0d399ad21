package io.saldo.notification.wording;

import io.saldo.notification.account.Account;
import io.saldo.notification.account.TaxPoint;
import io.saldo.notification.contact.Language;
import io.saldo.notification.news.Figure;
import io.saldo.notification.news.Figures;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.Dated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Values that have gone wrong in somebody's mails before: what customers call things, and amounts at the edges. */
enum Awkward {
    PLAIN("Maju Jaya", "50000 IDR", "IDR 50,000", "Rp50.000"),
    MARKUP("<script>alert(\"quoted\")</script> & 'Söhne'", "1234567.80 USD", "USD 1,234,567.80", "USD 1.234.567,80"),
    BRACES("{amount} {#if x} {{total}} $& \\1", "-77.70 USD", "-USD 77.70", "-USD 77,70"),
    BREAKS("one\r\n\r\nBcc: x@evil.test\u2028\u202Eend\u0007", "0 IDR", "IDR 0", "Rp0"),
    LARGE("Ü".repeat(300), "9223372036854775807 IDR", "IDR 9,223,372,036,854,775,807", "Rp9.223.372.036.854.775.807");

    static final Set<String> AMOUNTS = Set.of(
            "after",
            "amount",
            "available",
            "balance",
            "before",
            "credit",
            "creditLimit",
            "level",
            "net",
            "overdueAmount",
            "quota",
            "rest",
            "serviceFee",
            "settled",
            "tax",
            "threshold",
            "total");
    private static final Set<String> MOMENTS = Set.of(
            "asOf",
            "clearedAt",
            "confirmedAt",
            "dueAt",
            "effectiveAt",
            "effectiveFrom",
            "expiresAt",
            "failedAt",
            "nextTryAt",
            "occurredAt",
            "periodEnd",
            "periodStart",
            "refundedAt",
            "releaseAt",
            "reversedAt",
            "settledAt",
            "since",
            "suspendAt");
    private static final Set<String> TEXTS = Set.of(
            "authenticate",
            "cloudAccountId",
            "cloudAccounts",
            "code",
            "confirm",
            "enterprise",
            "from",
            "fromAccount",
            "number",
            "paymentId",
            "product",
            "reason",
            "reasons",
            "reference",
            "references",
            "refundId",
            "remark",
            "resource",
            "to",
            "url",
            "voucherId",
            "webhookId");

    final String text;
    private final String amount;
    private final String inEnglish;
    private final String inIndonesian;

    Awkward(String text, String amount, String inEnglish, String inIndonesian) {
        this.text = text;
        this.amount = amount;
        this.inEnglish = inEnglish;
        this.inIndonesian = inIndonesian;
    }

    String amount(Language language) {
        return language == Language.ID ? inIndonesian : inEnglish;
    }

    String rawAmount() {
        return amount.split(" ", -1)[0];
    }

    Account account() {
        return new Account(
                AccountId.of(1, 1),
                text,
                "a@b.test",
                "en",
                List.of(Dated.always(ZoneId.of("Asia/Jakarta"))),
                List.of(Dated.always(TaxPoint.TOPUP)),
                AccountId.of(1, 1));
    }

    Figures figures(Sentences.Shape shape) {
        Figures all = Figures.NONE;
        for (String name : shape.present()) {
            String code = shape.codes().get(name);
            all = all.with(name, code == null ? figure(name) : new Figure.Text(code));
        }
        return all;
    }

    private Figure figure(String name) {
        if (AMOUNTS.contains(name)) {
            String[] parts = amount.split(" ", -1);
            return new Figure.Amount(Money.parse(parts[0], CurrencyUnit.of(parts[1])));
        }
        if (MOMENTS.contains(name)) {
            return new Figure.Moment(Instant.parse("2026-10-30T17:30:00Z"));
        }
        return switch (name) {
            case "day", "issueDate" -> new Figure.Day(LocalDate.of(2026, 8, 1));
            case "month" -> new Figure.Month(YearMonth.of(2026, 5));
            case "rate" -> new Figure.Number(new BigDecimal("16234.5678"));
            default -> text(name);
        };
    }

    private Figure text(String name) {
        if (!TEXTS.contains(name)) {
            throw new IllegalArgumentException("What kind of figure is " + name + "?");
        }
        return new Figure.Text(text);
    }
}
