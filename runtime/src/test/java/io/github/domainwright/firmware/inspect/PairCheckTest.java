package io.github.domainwright.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of files in the wrong place, and that nothing else is said of them. */
class PairCheckTest {
    private static final int LOONGARCH = 16 << 20;

    @TempDir
    Path directory;

    private FakeHost host;
    private Path code;
    private Path vars;

    @BeforeEach
    void installFirmware() throws IOException {
        host = new FakeHost(directory);
        code = host.put("/CODE.fd", Flash.code(Flash.CODE_2M, Flash.X64));
        vars = host.put("/VARS.fd", Flash.emptyVars(Flash.VARS_2M));
    }

    private void assertFindings(FlashPair pair, Finding... findings) {
        assertThat(host.inspector().inspectPair(pair).findings()).containsExactly(findings);
    }

    @Test
    void saysWhatAFileHoldsInstead() throws IOException {
        Path blank = host.put("/blank.fd", new byte[0], LOONGARCH);

        assertFindings(
                FlashPair.of(vars, code),
                new Finding(FindingKind.VARS_AS_CODE, vars, "is given as firmware code, but holds variables"),
                new Finding(FindingKind.CODE_AS_VARS, code, "is given as the NVRAM template, but holds code"));
        assertFindings(
                FlashPair.of(blank, vars),
                new Finding(FindingKind.VARS_AS_CODE, blank, "is given as firmware code, but is blank"));
    }

    @Test
    void warnsOfVariablesWhoseSizeIsNotKnown() throws IOException {
        Path odd = host.put("/odd.fd", Flash.emptyVars(8192));

        assertFindings(FlashPair.of(code, odd), new Finding(FindingKind.UNKNOWN_SIZE, odd, "has 8192 bytes of flash"));
    }

    @Test
    void refusesAGuestsStoreThatIsThereButNoFirmware() throws IOException {
        Path text = host.put("/text.fd", new byte[] {'t', 'e', 'x', 't'});

        assertFindings(
                FlashPair.of(code, vars).withNvram(text),
                new Finding(FindingKind.NOT_FIRMWARE, text, "holds no firmware volume"));
    }

    @Test
    void namesNoNewerKeysIfThereAreNone() throws IOException {
        Path enrolled = host.put("/owner.fd", Flash.vars(Flash.VARS_2M, StoreWriter.withKeysOf("owner")));

        Inspection later = FirmwareInspector.under(directory, Instant.parse("2040-01-01T00:00:00Z"))
                .inspect(enrolled);

        assertThat(later.findings())
                .containsExactly(new Finding(
                        FindingKind.CERTIFICATE_EXPIRED,
                        enrolled,
                        "has certificates that have expired: Domainwright Test Owner (2036-11-21)"));
    }
}
