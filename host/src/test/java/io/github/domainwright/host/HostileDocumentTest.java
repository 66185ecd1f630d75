package io.github.domainwright.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.xml.DomainReader;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways in for documents about hosts lead through the runtime's one parser. */
class HostileDocumentTest {
    private static final String SECRET = "TOPSECRET";

    @TempDir
    static Path directory;

    static Stream<String> documents() throws Exception {
        Path secret = Files.writeString(directory.resolve("secret.txt"), SECRET);
        Path entities = Files.writeString(directory.resolve("e.dtd"), "<!ENTITY a '" + SECRET + "'>");
        return Stream.of(
                "<!DOCTYPE R><R/>",
                "<!DOCTYPE R [<!ENTITY a SYSTEM '%s'>]><R><host><cpu><arch>&a;</arch></cpu></host><path>&a;</path></R>"
                        .formatted(secret.toUri()),
                "<!DOCTYPE R SYSTEM '%s'><R><path>&a;</path></R>".formatted(entities.toUri()),
                "<!DOCTYPE R SYSTEM 'http://localhost:1/missing.dtd'><R/>",
                "<!DOCTYPE R [<!ENTITY %% p SYSTEM '%s'> %%p;]><R/>".formatted(entities.toUri()),
                "<!DOCTYPE R [<!ENTITY a '%s'>]><R><path>%s</path></R>"
                        .formatted("x".repeat(20_000), "&a;".repeat(999)),
                "<R><path>&undeclared;</path></R>",
                "<R>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</R>",
                "<R a='" + "x".repeat((int) DomainReader.MAX_CHARACTERS) + "'/>",
                // The JDK's parser lacks the text of what it wants to say about this.
                "<R><?xml encoding='UTF-8'?></R>",
                "<R a='1' a='2'/>",
                "<R>",
                "");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isRefused(String document) throws Exception {
        String capabilities = document.replace("R>", "capabilities>")
                .replace("<R", "<capabilities")
                .replace(" R", " capabilities");
        String domain = capabilities.replace("capabilities", "domainCapabilities");
        Path capabilitiesFile = Files.writeString(directory.resolve("capabilities.xml"), capabilities);
        Path domainFile = Files.writeString(directory.resolve("domain.xml"), domain);

        assertThatThrownBy(() -> Capabilities.parse(capabilities))
                .isInstanceOf(UnreadableHostException.class)
                .hasMessageNotContaining(SECRET);
        assertThatThrownBy(() -> Capabilities.read(capabilitiesFile)).isInstanceOf(UnreadableHostException.class);
        assertThatThrownBy(() -> DomainCapabilities.parse(domain)).isInstanceOf(UnreadableHostException.class);
        assertThatThrownBy(() -> DomainCapabilities.read(domainFile)).isInstanceOf(UnreadableHostException.class);
    }

    /** Much longer than what is kept of it, and than what JVMs of tests have. */
    @Test
    void isNotTakenInWhereItIsAGigabyte() throws Exception {
        Path file = directory.resolve("long.xml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.writeBytes("<capabilities a='");
            sparse.setLength(1L << 30);
        }

        assertThatThrownBy(() -> Capabilities.read(file))
                .isInstanceOf(UnreadableHostException.class)
                .hasMessageContaining("longer than");
    }

    /** JDK 24 and newer count escaped characters as entities, and have a limit of their own. */
    @Test
    void isNoneThatHasManyEscapedCharacters() throws Exception {
        String name = "&amp;".repeat(200_000);

        assertThat(Capabilities.parse(
                                "<capabilities><host><cpu><model>" + name + "</model></cpu></host></capabilities>")
                        .host()
                        .cpuModel())
                .hasSize(200_000);
    }
}
