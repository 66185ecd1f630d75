package io.github.domainwright.xml;

import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with the values of a guest: all of it, each with the component, the reason and the cure. */
public final class InvalidGuestException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * One value that cannot stand in the document.
     *
     * @param rule the id of the rule it breaks
     * @param component the record component or accessor that gave the value
     * @param reason what is wrong, quoting the value
     * @param fix what to write instead
     */
    public record Problem(String rule, String component, String reason, String fix) {
        @Override
        public String toString() {
            return "[%s] %s: %s%n  Fix: %s".formatted(rule, component, reason, fix);
        }
    }

    InvalidGuestException(String profile, List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "This " + profile + " cannot become a domain.\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** Returns the problems, in the order of the components. */
    public List<Problem> problems() {
        return problems;
    }
}
