package io.github.domainwright.kubevirt;

import io.github.domainwright.value.InvalidValueException;
import io.github.domainwright.value.Quoted;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of Kubernetes: DNS-1123 labels, and subdomains, which are labels with dots between them. */
final class KubernetesName {
    private static final String LABEL = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";
    private static final Pattern A_LABEL = Pattern.compile(LABEL);
    private static final Pattern SUBDOMAIN = Pattern.compile(LABEL + "(\\." + LABEL + ")*");
    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_SUBDOMAIN = 253;

    private KubernetesName() {}

    /** Says why {@code text} is no label, if it is none. */
    static Optional<String> objection(String text) {
        if (text.length() > LONGEST_LABEL) {
            return Optional.of("%s has %d characters, and a name of Kubernetes at most 63."
                    .formatted(Quoted.of(text), text.length()));
        }
        return A_LABEL.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(Quoted.of(text) + " is not a name of Kubernetes.");
    }

    /**
     * Returns {@code text} if it is a subdomain, as names of claims, data volumes and networks are.
     *
     * @throws InvalidValueException if it is none
     */
    static String subdomain(String text) {
        if (text.length() <= LONGEST_SUBDOMAIN && SUBDOMAIN.matcher(text).matches()) {
            return text;
        }
        throw new InvalidValueException(
                Quoted.of(text) + " is not a name of Kubernetes.",
                "use lower-case letters, digits, '-' and '.', at most 253, a letter or digit at both ends.");
    }
}
