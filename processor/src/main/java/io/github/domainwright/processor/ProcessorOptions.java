package io.github.domainwright.processor;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.value.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The options that a compilation was given; one that is not there, or is given wrongly, has its default. */
final class ProcessorOptions {
    private static final String PREFIX = "domainwright.";

    private final Map<String, String> given;

    ProcessorOptions(Map<String, String> given) {
        // The compiler passes those of all processors.
        this.given = given.entrySet().stream()
                .filter(option -> option.getKey().startsWith(PREFIX))
                .collect(TreeMap::new, (all, option) -> all.put(option.getKey(), text(option.getValue())), Map::putAll);
    }

    /** An option without a value, {@code -Aname}, comes as {@code null}. */
    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Returns the value of {@code option}. */
    String value(ProcessorOption option) {
        String value = given.getOrDefault(option.optionName(), option.otherwise());
        return option.accepts(value) ? value : option.otherwise();
    }

    /** Returns what is wrong with the options. */
    List<Diagnostic> problems() {
        List<Diagnostic> problems = new ArrayList<>();
        given.forEach((name, value) -> problem(name, value).ifPresent(problems::add));
        return problems;
    }

    private static Optional<Diagnostic> problem(String name, String value) {
        Optional<ProcessorOption> option = ProcessorOption.named(name);
        return option.isEmpty()
                ? Optional.of(unknown(name))
                : option.filter(known -> !known.accepts(value))
                        .map(known -> Refusal.OPTION_VALUE.at(Origin.UNKNOWN, name, value, known.usage()));
    }

    private static Diagnostic unknown(String name) {
        String usages = Arrays.stream(ProcessorOption.values())
                .map(ProcessorOption::usage)
                .collect(Collectors.joining(", "));
        return Refusal.UNKNOWN_OPTION.at(
                Origin.UNKNOWN, name, Suggestion.sentence(name, ProcessorOption.names()), usages);
    }
}
