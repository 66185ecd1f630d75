package io.github.domainwright.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.xml.UnreadableDomainException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways into the typed model lead through the runtime's one reader. */
class HostileDocumentTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE domain [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><domain><name>&a;</name></domain>",
                "<!DOCTYPE domain SYSTEM 'http://localhost:1/missing.dtd'><domain/>",
                "<!DOCTYPE domain [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><domain><name>&b;</name></domain>"
            })
    void isRefused(String xml) throws Exception {
        Path file = Files.writeString(directory.resolve("guest.xml"), xml);

        assertThatThrownBy(() -> Domain.parse(xml)).isInstanceOf(UnreadableDomainException.class);
        assertThatThrownBy(() -> Domain.parse(file)).isInstanceOf(UnreadableDomainException.class);
        assertThatThrownBy(() -> Domain.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UnreadableDomainException.class);
    }
}
