package io.saldo.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong with JSON that came in, where and in our words: Jackson's name Java classes and stay inside. */
public record JsonFault(String pointer, String sentence) {

    private static final Pattern MISSING =
            Pattern.compile("(?:Missing required|Missing|Null value for) creator property '([^']+)'");

    public static JsonFault of(JsonProcessingException e) {
        return new JsonFault(pointer(e), sentence(e));
    }

    private static String pointer(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) {
            return "";
        }
        return mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    /** Our own readers throw with a sentence. */
    private static String sentence(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown -> "Unknown field " + unknown.getPropertyName() + ".";
            case ValueInstantiationException refused
            when refused.getCause() instanceof IllegalArgumentException cause && cause.getMessage() != null ->
                cause.getMessage();
            case InvalidFormatException wrong ->
                "Not a valid value: " + abbreviated(String.valueOf(wrong.getValue())) + ".";
            case InvalidNullException _ -> "null is not a value.";
            case MismatchedInputException mismatched -> mismatch(mismatched);
            default -> "The body is not valid JSON.";
        };
    }

    private static String mismatch(MismatchedInputException e) {
        Matcher missing = MISSING.matcher(e.getOriginalMessage());
        return missing.find()
                ? "The field " + missing.group(1) + " is missing."
                : "Not a value of the kind expected here.";
    }

    private static String abbreviated(String value) {
        return value.length() <= 64 ? value : value.substring(0, 64) + "...";
    }
}
