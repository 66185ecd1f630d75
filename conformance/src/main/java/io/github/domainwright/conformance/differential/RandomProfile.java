package io.github.domainwright.conformance.differential;

import java.util.List;
import java.util.Map;

/**
 * A profile, and the values of one guest of it.
 *
 * @param name the record's name
 * @param source the source text of the record
 * @param guest the Java expression that makes the guest
 * @param values the guest's values, none for an absent one, by component
 * @param fullest the values of a guest for which no component is empty
 */
record RandomProfile(
        String name, String source, String guest, Map<String, List<String>> values, Map<String, List<String>> fullest) {
    /** The package of all of them. */
    static final String PACKAGE = "profiles";
}
