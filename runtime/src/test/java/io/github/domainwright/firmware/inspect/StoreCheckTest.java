package io.github.domainwright.firmware.inspect;

import static io.github.domainwright.firmware.inspect.StoreWriter.GLOBAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.SecureBootState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are told about a guest's own store. */
class StoreCheckTest {
    private static final Path CODE = Path.of("/usr/share/OVMF/CODE.fd");
    private static final Path VARS = Path.of("/usr/share/OVMF/VARS.fd");
    private static final Path ENROLLED = Path.of("/usr/share/OVMF/VARS.ms.fd");
    private static final Path GUEST = Path.of("/var/lib/guest.fd");

    @TempDir
    Path directory;

    private FakeHost host;

    @BeforeEach
    void installFirmware() throws IOException {
        host = new FakeHost(directory);
        host.put(CODE.toString(), Flash.code(Flash.CODE_2M, Flash.X64));
        host.put(VARS.toString(), Flash.emptyVars(Flash.VARS_2M));
        host.put(ENROLLED.toString(), Flash.vars(Flash.VARS_2M, StoreWriter.withKeysOf("owner")));
    }

    private void assertFindings(FlashPair pair, Finding... findings) {
        assertThat(host.inspector().inspectPair(pair).findings()).containsExactly(findings);
    }

    private static Finding finding(FindingKind kind, String what) {
        return new Finding(kind, GUEST, what);
    }

    @Test
    void saysWhereAStoreBelowUsrLies() throws IOException {
        Path below = host.put("/usr/guest.fd", Flash.emptyVars(Flash.VARS_2M));
        host.link(GUEST.toString(), below.toString());

        assertFindings(
                FlashPair.of(CODE, VARS).withNvram(below),
                new Finding(FindingKind.STORE_UNDER_USR, below, "lies below /usr"));
        assertFindings(
                FlashPair.of(CODE, VARS).withNvram(GUEST),
                finding(FindingKind.STORE_UNDER_USR, "leads to /usr/guest.fd, below /usr"));
    }

    @Test
    void saysWhetherStoreOrTemplateHasTheKeys() throws IOException {
        host.put(GUEST.toString(), Flash.emptyVars(Flash.VARS_2M));
        assertFindings(
                FlashPair.of(CODE, ENROLLED).withNvram(GUEST),
                finding(
                        FindingKind.STORE_KEYS_DIFFER,
                        "has no keys enrolled, but its template /usr/share/OVMF/VARS.ms.fd has"));

        host.put(GUEST.toString(), Flash.vars(Flash.VARS_2M, StoreWriter.withKeysOf("owner")));
        assertFindings(
                FlashPair.of(CODE, VARS).withNvram(GUEST),
                finding(
                        FindingKind.STORE_KEYS_DIFFER,
                        "has keys enrolled, but its template /usr/share/OVMF/VARS.fd has not"));
    }

    @Test
    void takesNoPlatformKeyAloneForEnforced() throws IOException {
        StoreWriter store = StoreWriter.authenticated(4096).add("PK", GLOBAL, SignatureLists.certificate("owner"));
        host.put(GUEST.toString(), Flash.vars(Flash.VARS_2M, store));

        assertFindings(
                FlashPair.of(CODE, VARS).withNvram(GUEST).expecting(SecureBootState.ENFORCED),
                finding(
                        FindingKind.KEYS_MISMATCH,
                        "lacks a certificate in PK, KEK or db, but the profile states ENFORCED"));
    }

    /** Whether two files are one cannot be asked when one of them has just gone away. */
    @Test
    void takesAFileThatIsGoneForNoOther() throws IOException {
        host.put(GUEST.toString(), Flash.emptyVars(Flash.VARS_2M));
        FirmwareFile template = host.inspector().inspect(VARS).files().get(0);
        FirmwareFile guest = host.inspector().inspect(GUEST).files().get(0);
        Files.delete(host.onHost(GUEST.toString()));

        FlashPair pair = FlashPair.of(CODE, VARS).withNvram(GUEST);

        assertThat(new StoreCheck(new OpenedPair(pair, null, template, guest)).run())
                .isEmpty();
    }
}
