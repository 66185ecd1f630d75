package io.github.domainwright.conformance.differential;

import io.github.domainwright.conformance.report.DataTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the check leaves out of the vocabulary, because it was never compared with libvirt ({@code uncompared.tsv}). */
final class Uncompared {
    private final Set<String> names;

    private Uncompared(Set<String> names) {
        this.names = names;
    }

    /** Reads {@code file}: a word, or a word and one of its members with a dot between them, on each line. */
    static Uncompared read(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        DataTable.read(file, 1).forEach(row -> names.add(row.get(0)));
        return new Uncompared(names);
    }

    /**
     * Returns {@code words} without what is left out.
     *
     * @throws IllegalArgumentException if something that is left out is not there, so that the row about it is old
     */
    List<Word> leftIn(List<Word> words) {
        Set<String> old = new HashSet<>(names);
        words.stream()
                .flatMap(word -> Stream.concat(
                        Stream.of(word.name()),
                        word.members().stream().map(member -> word.name() + "." + member.name())))
                .forEach(old::remove);
        if (!old.isEmpty()) {
            throw new IllegalArgumentException("uncompared.tsv leaves out what is not there: " + old);
        }
        return words.stream()
                .filter(word -> !names.contains(word.name()))
                .map(word -> word.without(member -> names.contains(word.name() + "." + member.name())))
                .toList();
    }

    /** Says how much is left out. */
    String remark() {
        return "skipped: %d words and members that uncompared.tsv names were not compared".formatted(names.size());
    }
}
