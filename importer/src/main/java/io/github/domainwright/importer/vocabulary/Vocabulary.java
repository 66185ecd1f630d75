package io.github.domainwright.importer.vocabulary;

import io.github.domainwright.annotation.VmProfile;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All words, by the element that they stand for. */
public final class Vocabulary {
    private final Map<String, List<Word>> words;

    private Vocabulary(Collection<Class<?>> types) {
        words = types.stream()
                .map(WordReader::read)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Word::name))
                .collect(Collectors.groupingBy(Word::names));
    }

    /** Returns the library's own words. */
    public static Vocabulary ofLibrary() {
        return Own.VOCABULARY;
    }

    /** Returns the words that stand for elements of these names, such as {@code devices/disk}. */
    public List<Word> at(String names) {
        return words.getOrDefault(names, List.of());
    }

    /** Returns all words. */
    public List<Word> all() {
        return words.values().stream().flatMap(List::stream).toList();
    }

    private static final class Own {
        static final Vocabulary VOCABULARY = read();

        private static Vocabulary read() {
            try {
                return new Vocabulary(PackageTypes.beside(VmProfile.class));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException("the vocabulary cannot be read from the library", e);
            }
        }
    }
}
