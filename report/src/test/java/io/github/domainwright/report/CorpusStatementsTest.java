package io.github.domainwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.report.page.BootTrustPages;
import io.github.domainwright.report.statement.BootTrust;
import io.github.domainwright.report.statement.Verdict;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A statement can be made about every document of libvirt's own tests, and claims nothing that it does not ask for. */
@EnabledIfSystemProperty(named = "domainwright.corpus", matches = ".+")
class CorpusStatementsTest {
    @Test
    void everyDocumentHasAStatement() throws IOException {
        List<BootTrust> trusts = new ArrayList<>();
        for (Path file : documents()) {
            try {
                trusts.add(BootTrust.of(Guests.stated(
                        file.getFileName().toString(),
                        file.toString(),
                        DomainReader.read(file),
                        TargetVersions.UNKNOWN)));
            } catch (UnreadableDomainException notADomain) {
                // The corpus has other documents too.
            }
        }
        assertThat(trusts).hasSizeGreaterThan(150);
        assertThat(trusts).allSatisfy(trust -> {
            String page = BootTrustPages.of(List.of(trust)).get("index.html");
            assertThat(page).contains(trust.verdict().title()).doesNotContain("<script");
        });
        assertThat(trusts.stream().filter(trust -> trust.verdict() == Verdict.ENFORCED))
                .isNotEmpty()
                .allSatisfy(
                        trust -> assertThat(trust.guest().tree().toString()).contains("enrolled-keys", "secure-boot"));
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("domainwright.corpus")))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }
}
