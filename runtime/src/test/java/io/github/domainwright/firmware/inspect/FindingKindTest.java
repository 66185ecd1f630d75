package io.github.domainwright.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingKindTest {
    @ParameterizedTest
    @EnumSource(FindingKind.class)
    void standsOnThePageForUsers(FindingKind kind) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "firmware-files.md"));

        assertThat(page).contains("| `%s` | %s |".formatted(kind.word(), kind.refuses() ? "error" : "warning"));
    }

    @ParameterizedTest
    @EnumSource(FindingKind.class)
    void hasAReasonAndACure(FindingKind kind) {
        assertThat(kind.why()).endsWith(".");
        assertThat(kind.fix()).endsWith(".");
    }

    @Test
    void printsTheFactOnALineOfItsOwn() {
        assertThat(new Finding(FindingKind.SNAKEOIL_KEY, Path.of("/VARS.fd"), "trusts it").render())
                .isEqualTo("""
                warning [snakeoil-key] /VARS.fd: trusts it
                  Why: The private key is in a public package: everybody can sign boot loaders that this guest accepts.
                  Fix: Use this template for tests only.
                """);
    }
}
