package io.github.domainwright.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.Corpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lint on libvirt's own documents: libvirt accepts all of them, so an error would be a false alarm. */
@EnabledIfSystemProperty(named = Corpus.PROPERTY, matches = ".+")
class LintCorpusTest {
    @Test
    void findsNoErrorInWhatLibvirtAccepts() throws IOException {
        List<Path> domains = Corpus.domains();
        List<String> errors = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (Path file : domains) {
            String name = file.getFileName().toString();
            LintReport report = DomainLint.check(file);
            report.errors().forEach(error -> errors.add(error.text(name)));
            report.warnings().forEach(warning -> warnings.add(warning.text(name)));
        }

        System.out.printf("%d documents, %d errors, %d warnings%n", domains.size(), errors.size(), warnings.size());
        warnings.forEach(System.out::println);
        assertThat(domains).isNotEmpty();
        assertThat(errors).isEmpty();
    }

    static Stream<String> acceptedCases() throws IOException {
        return cases(expected -> expected.equals("ok"));
    }

    static Stream<String> refusedCases() throws IOException {
        return cases(expected -> !expected.equals("ok"));
    }

    private static Stream<String> cases(Predicate<String> expected) throws IOException {
        return Corpus.firmwareCases().stream()
                .filter(row -> expected.test(row[1]))
                .map(row -> row[0])
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("acceptedCases")
    void findsNoErrorInAFirmwareCaseThatLibvirtTakesIn(String name) {
        assertThat(DomainLint.check(Corpus.firmwareCase(name)).errors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refusedCases")
    void refusesTheFirmwareCaseThatLibvirtRefuses(String name) {
        assertThat(DomainLint.check(Corpus.firmwareCase(name)).errors()).isNotEmpty();
    }
}
