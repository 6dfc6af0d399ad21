package io.saldo.notification.wording;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.notification.NotificationTest;
import io.saldo.notification.account.Account;
import io.saldo.notification.account.TaxPoint;
import io.saldo.notification.contact.Language;
import io.saldo.notification.news.Figures;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.Dated;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@NotificationTest
class WordingServiceTest {

    private static final Instant AT = Instant.parse("2026-11-02T03:00:00Z");

    @Inject
    Wording wording;

    /** Whatever figure a sentence may ask for. */
    private static Figures everything() {
        Figures all = Figures.NONE;
        for (String name : names("available threshold overdueAmount amount net tax total rest credit settled")) {
            all = all.with(name, Money.parse("1250000", CurrencyUnit.IDR));
        }
        for (String name : names("asOf since suspendAt releaseAt effectiveAt clearedAt dueAt settledAt confirmedAt")) {
            all = all.with(name, AT);
        }
        for (String name : names("failedAt nextTryAt reversedAt refundedAt periodStart periodEnd occurredAt")) {
            all = all.with(name, AT);
        }
        for (String name : names("bills cloudAccounts reason number kind collectedBy paymentId reference references")) {
            all = all.with(name, "<" + name + ">");
        }
        for (String name : names("refundId reasons destination purpose product resource state code url")) {
            all = all.with(name, "<" + name + ">");
        }
        return all.with("issueDate", LocalDate.of(2026, 11, 1)).with("month", YearMonth.of(2026, 10));
    }

    private static String[] names(String joined) {
        return joined.split(" ", -1);
    }

    @ParameterizedTest
    @EnumSource
    void hasSentencesInEveryLanguage(NewsKind kind) {
        var account = new Account(
                AccountId.of(1, 1),
                "Maju",
                "a@b.test",
                "en",
                List.of(Dated.always(ZoneId.of("Asia/Jakarta"))),
                List.of(Dated.always(TaxPoint.TOPUP)),
                AccountId.of(1, 1));
        News news = News.of(kind, "object", AT, everything());
        for (Language language : Language.values()) {
            Words words = wording.words(news, account, language);
            Letter letter = wording.letter(words, account, Optional.empty());
            Stream.of(words.subject(), words.body(), letter.text(), letter.html())
                    .forEach(text -> {
                        assertFalse(text.isBlank(), kind + " " + language);
                        assertFalse(text.contains("{"), text);
                    });
            assertFalse(letter.html().contains("<reason>"), letter.html());
        }
    }
}
