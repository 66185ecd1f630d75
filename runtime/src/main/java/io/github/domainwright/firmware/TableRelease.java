package io.github.domainwright.firmware;

import java.util.List;

/**
 * One line of {@code os-releases.tsv}: which builds the hosts of some releases have.
 *
 * @param id as in {@code os-release}
 * @param versions patterns of the releases
 * @param distribution in {@code firmware-builds.tsv}
 * @param releases in {@code firmware-builds.tsv}, in the order in which they are tried
 * @param remark what an answer has to say about it; empty if nothing
 */
record TableRelease(String id, List<String> versions, String distribution, List<String> releases, String remark) {
    static List<TableRelease> readAll() {
        return DataFile.rows("os-releases.tsv", 5).stream()
                .map(TableRelease::of)
                .toList();
    }

    private static TableRelease of(List<String> fields) {
        return new TableRelease(
                fields.get(0),
                List.of(fields.get(1).split(" ")),
                fields.get(2),
                List.of(fields.get(3).split(" ")),
                fields.get(4).equals("-") ? "" : fields.get(4));
    }

    /** Tells whether the line is about {@code version}; the empty version is that of a distribution that has none. */
    boolean covers(String version) {
        return versions.stream()
                .anyMatch(pattern ->
                        pattern.equals("-") ? version.isEmpty() : new MachinePattern(pattern).matches(version));
    }
}
