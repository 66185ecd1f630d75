package io.github.domainwright.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.lint.DomainLint;
import io.github.domainwright.lint.LintReport;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways in for a document: none of them leads around what {@link DomainReaderHardeningTest} holds for one of them. */
class EntryPointsTest {
    @TempDir
    static Path directory;

    static Stream<String> hostileDocuments() throws Exception {
        return Stream.concat(
                HostileDocuments.documentTypes(directory),
                Stream.of(
                        "<domain>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</domain>",
                        "<domain a='" + "x".repeat((int) DomainReader.MAX_CHARACTERS) + "'/>"));
    }

    @ParameterizedTest
    @MethodSource("hostileDocuments")
    void allRefuse(String xml) throws Exception {
        Path file = Files.writeString(directory.resolve("guest.xml"), xml);

        assertThatThrownBy(() -> DomainReader.read(new StringReader(xml)))
                .isInstanceOf(UnreadableDomainException.class);
        assertThatThrownBy(() -> DomainReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UnreadableDomainException.class);
        assertThatThrownBy(() -> DomainReader.read(file)).isInstanceOf(UnreadableDomainException.class);
        for (LintReport report :
                List.of(DomainLint.check(xml), DomainLint.check(new StringReader(xml)), DomainLint.check(file))) {
            assertThat(report.findings()).singleElement();
            assertThat(report.text("guest.xml")).doesNotContain(HostileDocuments.SECRET);
        }
    }

    /** A document whose one attribute goes on and on. */
    private static final class LongAttribute extends InputStream {
        private static final byte[] START = "<domain a='".getBytes(StandardCharsets.US_ASCII);

        private final long length;
        private long taken;

        LongAttribute(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            if (taken == length) {
                return -1;
            }
            return taken < START.length ? START[(int) taken++] : letter();
        }

        private int letter() {
            taken++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int from, int count) {
            int most = (int) Math.min(count, length - taken);
            if (most == 0) {
                return -1;
            }
            Arrays.fill(into, from, from + most, (byte) 'x');
            for (int i = 0; i < most && taken + i < START.length; i++) {
                into[from + i] = START[(int) taken + i];
            }
            taken += most;
            return most;
        }
    }

    @Test
    void takeNoMoreOfAnAttributeOfAGigabyteThanTheyKeep() {
        LongAttribute source = new LongAttribute(1L << 30);

        assertThatThrownBy(() -> DomainReader.read(source))
                .isInstanceOf(UnreadableDomainException.class)
                .hasMessageContaining("longer than");
        assertThat(source.taken).isLessThan(DomainReader.MAX_CHARACTERS + (1 << 20));
    }
}
