package io.saldo.invoice.usage;

import io.saldo.invoice.account.Era;
import io.saldo.platform.money.Quantity;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that was used, or the correction of it, in the right form: at most 31 days and 20 tags; {@code resourceId} is
 * empty without one (U-3, U-7).
 */
public record UsageEvent(
        String source,
        String id,
        Instant time,
        String cloudAccountId,
        String resourceId,
        String product,
        Quantity quantity,
        String unit,
        Instant start,
        Instant end,
        SortedMap<String, String> tags,
        Optional<UsageName> corrects) {

    private static final Duration LONGEST = Duration.ofDays(31);
    private static final int MAX_TAGS = 20;
    private static final int MAX_TEXT = 255;
    private static final Pattern CLOUD_ACCOUNT = Pattern.compile("[A-Za-z0-9._:-]{1,128}");
    private static final Pattern PRODUCT = Pattern.compile("[A-Za-z0-9._:-]{1,200}");

    public UsageEvent {
        must(id.length() <= MAX_TEXT && source.length() <= MAX_TEXT, "Id and source have at most 255 characters.");
        must(CLOUD_ACCOUNT.matcher(cloudAccountId).matches(), "The cloud account id has another form.");
        must(PRODUCT.matcher(product).matches(), "The product code has another form.");
        must(!unit.isEmpty() && unit.length() <= MAX_TEXT, "The unit has 1 to 255 characters.");
        must(resourceId.length() <= MAX_TEXT, "The resource id has at most 255 characters.");
        must(Era.has(start) && Era.has(end), "The period lies between 2000 and 2200.");
        must(!end.isBefore(start), "periodEnd lies before periodStart.");
        must(Duration.between(start, end).compareTo(LONGEST) <= 0, "One event spans at most 31 days.");
        must(tags.size() <= MAX_TAGS, "An event has at most 20 tags.");
        tags.forEach((name, value) -> must(isTag(name, value), "A tag has 1 to 64 and up to 128 characters."));
        must(
                isText(String.join(" ", id, source, unit, resourceId, tags.toString())),
                "A text has a character that is none.");
        must(corrects.filter(named -> !isName(named)).isEmpty(), "A correction names source and id of an event.");
        tags = new TreeMap<>(tags);
    }

    public boolean isCorrection() {
        return corrects.isPresent();
    }

    public UsageKey key() {
        return new UsageKey(cloudAccountId, source, id, dayOf(start));
    }

    /** Of all that a repeat of the event must repeat; another content gives another hash. */
    public long contentHash() {
        return Digest.of(content());
    }

    private String content() {
        return usage()
                + corrects.map(named -> "\0" + named.source() + '\0' + named.id())
                        .orElse("");
    }

    private String usage() {
        return String.join(
                "\0",
                resourceId,
                product,
                quantity.toString(),
                unit,
                start.toString(),
                end.toString(),
                tags.toString());
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** Text that comes back from the database as it went in: no NUL and no half of a surrogate pair. */
    private static boolean isText(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** JSON may bring a tag without a value. */
    private static boolean isTag(String name, @Nullable String value) {
        return value != null && !name.isEmpty() && name.length() <= 64 && value.length() <= 128;
    }

    private static boolean isName(UsageName named) {
        return !named.source().isEmpty()
                && !named.id().isEmpty()
                && named.source().length() <= MAX_TEXT
                && named.id().length() <= MAX_TEXT
                && isText(named.source())
                && isText(named.id());
    }

    private static void must(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
