package io.github.domainwright.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Newer schemas are used where they are, and their absence is told. */
class NewerSchemasTest {
    private static final String SCHEMA = """
            <element name='domain' xmlns='http://relaxng.org/ns/structure/1.0'
                     datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>
              <element name='name'><text/></element>
            </element>
            """;

    @TempDir
    Path directory;

    @Test
    void saysThatNobodyFetchedThem() throws IOException {
        assertThat(NewerSchemas.read(directory.resolve("none")).remarks())
                .singleElement()
                .asString()
                .startsWith("skipped: ");
    }

    @Test
    void saysWhyOneCannotBeHad() throws IOException {
        Files.writeString(release("trixie").resolve("skipped"), "no network\n");

        NewerSchemas schemas = NewerSchemas.read(directory);

        assertThat(schemas.remarks()).containsExactly("skipped: the schema of trixie cannot be had: no network");
        assertThat(schemas.faults("<nonsense/>")).isEmpty();
    }

    @Test
    void namesTheVersionThatRefusesADocument() throws IOException {
        Path release = release("trixie");
        Files.writeString(release.resolve("version"), "11.3.0\n");
        Files.writeString(release.resolve("domain.rng"), SCHEMA);

        NewerSchemas schemas = NewerSchemas.read(directory);

        assertThat(schemas.remarks()).containsExactly("also held against the schema of libvirt 11.3.0");
        assertThat(schemas.faults("<domain><name>a</name></domain>")).isEmpty();
        assertThat(schemas.faults("<domain><title>a</title></domain>"))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).startsWith("libvirt 11.3.0: "));
    }

    @Test
    void asksTheNewestVersionAlone() throws IOException {
        for (String version : List.of("9.0.0-4", "11.3.0-3", "10.0.0-1")) {
            Path release = release(version);
            Files.writeString(release.resolve("version"), version + "\n");
            Files.writeString(
                    release.resolve("domain.rng"),
                    version.startsWith("11") ? SCHEMA : SCHEMA.replace("'name'", "'title'"));
        }

        NewerSchemas schemas = NewerSchemas.read(directory);

        assertThat(schemas.newestFaults("<domain><name>a</name></domain>")).isEmpty();
        assertThat(schemas.newestFaults("<domain><title>a</title></domain>"))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).startsWith("libvirt 11.3.0-3: "));
    }

    private Path release(String name) throws IOException {
        return Files.createDirectories(directory.resolve(name));
    }
}
