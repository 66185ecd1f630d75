package io.github.domainwright.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherDocumentTest {
    @TempDir
    Path directory;

    private boolean isOther(String xml) throws Exception {
        return OtherDocument.is(Files.writeString(directory.resolve("found.xml"), xml));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<network/>", "<?xml version='1.0'?>\n<!-- a -->\n<n:pool xmlns:n='n'>", "<network><broken"})
    void isOneWithAnotherRoot(String xml) throws Exception {
        assertThat(isOther(xml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<domain/>",
                "<domain>",
                "",
                "no XML",
                "<!DOCTYPE network><network/>",
                "<!DOCTYPE network SYSTEM 'http://localhost:1/missing.dtd'><network/>",
                "<!DOCTYPE network [<!ENTITY % p SYSTEM 'file:///etc/hostname'> %p;]><network/>",
                "<?xml version='1.0' encoding='none'?><network/>"
            })
    void isNoneThatMayBeADomain(String xml) throws Exception {
        assertThat(isOther(xml)).isFalse();
    }

    @Test
    void isNotReadToTheEndOfAnEndlessAttribute() throws Exception {
        Path file = directory.resolve("long.xml");
        byte[] piece = new byte[1 << 20];
        Arrays.fill(piece, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("<network a='".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 20; i++) {
                out.write(piece);
            }
        }

        assertThat(OtherDocument.is(file)).isFalse();
    }
}
