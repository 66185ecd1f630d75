package io.github.domainwright.processor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** An option of the processor, given to the compiler as {@code -Aname=value}. */
enum ProcessorOption {
    /** What becomes of warnings: {@code warn}, or {@code error} to stop the compilation. */
    WARNINGS("domainwright.warnings", "warn", "warn|error", List.of("warn", "error")::contains);

    private final String optionName;
    private final String otherwise;
    private final String form;
    private final Predicate<String> accepted;

    ProcessorOption(String optionName, String otherwise, String form, Predicate<String> accepted) {
        this.optionName = optionName;
        this.otherwise = otherwise;
        this.form = form;
        this.accepted = accepted;
    }

    /** Returns the names of all options. */
    static List<String> names() {
        return Arrays.stream(values()).map(ProcessorOption::optionName).toList();
    }

    /** Finds the option of the name {@code name}. */
    static Optional<ProcessorOption> named(String name) {
        return Arrays.stream(values())
                .filter(option -> option.optionName.equals(name))
                .findFirst();
    }

    /** Returns the name, without {@code -A}. */
    String optionName() {
        return optionName;
    }

    /** Returns the value it has if it is not given. */
    String otherwise() {
        return otherwise;
    }

    /** Tells whether it can have {@code value}. */
    boolean accepts(String value) {
        return accepted.test(value);
    }

    /** Returns how it is written, such as {@code -Adomainwright.warnings=warn|error}. */
    String usage() {
        return "-A" + optionName + "=" + form;
    }
}
