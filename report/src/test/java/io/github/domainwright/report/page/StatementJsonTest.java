package io.github.domainwright.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.domainwright.report.Guests;
import io.github.domainwright.report.statement.BootTrust;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements about examples are golden files; {@code EXPECTED_UPDATE=1} writes them anew. */
class StatementJsonTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secureboot/BuildAgent",
                "interfaceprofile/StorageNode",
                "aarch64/ArmAgent",
                "clouds/TrustedAgent",
                "newer/TrustDomain",
                "netboot/KernelTrial",
                "plainuefi/PlainServer"
            })
    void isAsExpected(String example) throws IOException {
        String json = json(Guests.example(example + ".java"));
        Path golden = GOLDEN.resolve(example.substring(example.indexOf('/') + 1) + ".json");
        if ("1".equals(System.getenv("EXPECTED_UPDATE"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, json);
        }
        assertThat(json).isEqualTo(Files.readString(golden));
    }

    private static String json(BootTrust trust) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            new StatementJson(json).write(trust);
        }
        return out.toString().replace("\r\n", "\n") + "\n";
    }
}
