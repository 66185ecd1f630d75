package io.github.domainwright.conformance.differential;

import io.github.domainwright.conformance.report.DataTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the check leaves out of the vocabulary, because it is about other targets ({@code uncompared.tsv}). */
final class Uncompared {
    private final Set<String> names;

    private Uncompared(Set<String> names) {
        this.names = names;
    }

    /** Reads {@code file}: on each line a word, a word and its member, or an enumeration and its constant, as in Java. */
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
                        Stream.of(word.name()), word.members().stream().flatMap(member -> names(word, member))))
                .forEach(old::remove);
        if (!old.isEmpty()) {
            throw new IllegalArgumentException("uncompared.tsv leaves out what is not there: " + old);
        }
        return words.stream()
                .filter(word -> !names.contains(word.name()))
                .map(word -> word.with(word.members().stream()
                        .filter(member -> !names.contains(word.name() + "." + member.name()))
                        .map(member -> member.without(constant -> names.contains(simple(constant))))
                        .toList()))
                .toList();
    }

    private static Stream<String> names(Word word, Word.Member member) {
        return Stream.concat(
                Stream.of(word.name() + "." + member.name()),
                member.constants().stream().map(Uncompared::simple));
    }

    /** Returns the name of a constant with that of its enumeration alone before it. */
    private static String simple(String constant) {
        return constant.substring(constant.lastIndexOf('.', constant.lastIndexOf('.') - 1) + 1);
    }

    /** Says how much is left out. */
    String remark() {
        return "skipped: %d words and members that uncompared.tsv names, about other targets, were not compared"
                .formatted(names.size());
    }
}
