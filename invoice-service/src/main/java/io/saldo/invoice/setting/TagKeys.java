package io.saldo.invoice.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tag keys that usage is shown by, each list from a day on (U-8). */
public record TagKeys(List<From> lists) {

    /** None at all: the setting was never made, or nothing has a tag. */
    public static final TagKeys NONE = new TagKeys(List.of());

    /** What holds from a day on, until the next. */
    public record From(LocalDate day, List<String> keys) {}

    /** The tags that are listed on a day. */
    public List<Tag> listed(Map<String, String> tags, LocalDate day) {
        if (tags.isEmpty() || lists.isEmpty()) {
            return List.of();
        }
        return at(day).stream()
                .flatMap(key -> Optional.ofNullable(tags.get(key)).map(value -> new Tag(key, value)).stream())
                .toList();
    }

    private List<String> at(LocalDate day) {
        List<String> keys = List.of();
        for (From list : lists) {
            if (!day.isBefore(list.day())) {
                keys = list.keys();
            }
        }
        return keys;
    }
}
