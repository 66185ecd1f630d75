package io.github.domainwright.firmware.inspect;

import static io.github.domainwright.firmware.inspect.StoreWriter.GLOBAL;
import static io.github.domainwright.firmware.inspect.StoreWriter.SECURE_BOOT_ENABLE;
import static io.github.domainwright.firmware.inspect.StoreWriter.SECURITY_DATABASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.firmware.ImageFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirmwareInspectorTest {
    @TempDir
    Path directory;

    private FakeHost host;

    @BeforeEach
    void makeHost() {
        host = new FakeHost(directory);
    }

    private FirmwareFile inspectSound(Path path) {
        Inspection inspection = host.inspector().inspect(path);
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.files()).hasSize(1);
        return inspection.files().get(0);
    }

    private Finding inspectRefused(Path path) {
        Inspection inspection = host.inspector().inspect(path);
        assertThat(inspection.findings()).hasSize(1);
        assertThat(inspection.isRefused()).isTrue();
        return inspection.findings().get(0);
    }

    @Test
    void tellsCode() throws IOException {
        FirmwareFile file = inspectSound(host.put("/CODE.fd", Flash.code(Flash.CODE_4M, Flash.X64)));

        assertThat(file.content()).isEqualTo(FlashContent.CODE);
        assertThat(file.sizeClass()).isEqualTo(SizeClass.X86_4M);
        assertThat(file.format()).isEqualTo(ImageFormat.RAW);
        assertThat(file.flashSize()).isEqualTo(Flash.CODE_4M);
        assertThat(file.architectures()).containsExactly(Architecture.X86_64);
        assertThat(file.variables()).isEmpty();
        assertThat(file.keys()).isEmpty();
    }

    @Test
    void leavesOpenWhichX86AThirtyTwoBitCoreStarts() throws IOException {
        FirmwareFile file = inspectSound(host.put("/CODE.fd", Flash.code(Flash.CODE_2M, Flash.IA32)));

        assertThat(file.sizeClass()).isEqualTo(SizeClass.X86_2M);
        assertThat(file.architectures()).containsExactlyInAnyOrder(Architecture.X86_64, Architecture.I686);
    }

    @Test
    void findsTheFirstProgramBehindOtherFilesAndSections() throws IOException {
        FirmwareFile file = inspectSound(host.put("/CODE.fd", Flash.codeWithPe32(Flash.CODE_4M, Flash.X64)));

        assertThat(file.architectures()).containsExactly(Architecture.X86_64);
    }

    @Test
    void doesNotLookForVolumesInsideVolumes() throws IOException {
        byte[] image = Flash.code(Flash.CODE_4M, Flash.X64);
        System.arraycopy(Flash.emptyVars(8192), 0, image, 4096, 8192);

        FirmwareFile file = inspectSound(host.put("/CODE.fd", image));

        assertThat(file.content()).isEqualTo(FlashContent.CODE);
    }

    @Test
    void findsTheVolumeBehindTheFirstBlocksOfAnArmImage() throws IOException {
        byte[] image = Flash.concatenate(new byte[4096], Flash.code(1 << 20, Flash.AARCH64));

        FirmwareFile file = inspectSound(host.put("/AAVMF_CODE.fd", image, Flash.ARM));

        assertThat(file.content()).isEqualTo(FlashContent.CODE);
        assertThat(file.sizeClass()).isEqualTo(SizeClass.ARM_64M);
        assertThat(file.architectures()).containsExactly(Architecture.AARCH64);
    }

    @Test
    void findsTheVolumeBehindMoreThanOneBlankMebibyte() throws IOException {
        byte[] image = Flash.concatenate(new byte[(2 << 20) + 4096], Flash.code(1 << 20, Flash.AARCH64));

        FirmwareFile file = inspectSound(host.put("/AAVMF_CODE.fd", image, Flash.ARM));

        assertThat(file.content()).isEqualTo(FlashContent.CODE);
        assertThat(file.architectures()).containsExactly(Architecture.AARCH64);
    }

    @Test
    void readsTheVariablesOfAWholeImage() throws IOException {
        byte[] image = Flash.concatenate(Flash.emptyVars(Flash.VARS_4M), Flash.code(Flash.CODE_4M, Flash.X64));

        FirmwareFile file = inspectSound(host.put("/OVMF.fd", image));

        assertThat(file.content()).isEqualTo(FlashContent.COMBINED);
        assertThat(file.sizeClass()).isEqualTo(SizeClass.X86_4M);
        assertThat(file.keys())
                .hasValueSatisfying(keys -> assertThat(keys.setupMode()).isTrue());
    }

    @Test
    void takesABlankImageForAStoreInSetupMode() throws IOException {
        FirmwareFile file = inspectSound(host.put("/AAVMF_VARS.fd", new byte[0], Flash.ARM));

        assertThat(file.content()).isEqualTo(FlashContent.BLANK);
        assertThat(file.keys())
                .hasValueSatisfying(keys -> assertThat(keys.setupMode()).isTrue());
        assertThat(file.variables()).isEmpty();
    }

    @Test
    void refusesABlankStoreOfX86() throws IOException {
        byte[] erased = new byte[Flash.VARS_2M];
        Arrays.fill(erased, (byte) 0xff);

        assertThat(inspectRefused(host.put("/erased.fd", erased)).kind()).isEqualTo(FindingKind.BLANK_STORE);
        assertThat(inspectRefused(host.put("/zeros.fd", new byte[Flash.VARS_4M]))
                        .kind())
                .isEqualTo(FindingKind.BLANK_STORE);
    }

    @Test
    void refusesWhatIsNoFirmware() throws IOException {
        assertThat(inspectRefused(host.put("/empty.fd", new byte[0])).what()).isEqualTo("is empty");
        assertThat(inspectRefused(host.put("/blank.fd", new byte[4096])).kind()).isEqualTo(FindingKind.NOT_FIRMWARE);
        assertThat(inspectRefused(host.put("/text", "no firmware".repeat(1000).getBytes(StandardCharsets.US_ASCII)))
                        .kind())
                .isEqualTo(FindingKind.NOT_FIRMWARE);
        assertThat(inspectRefused(host.put("/vars.json", "{\"version\": 2}".getBytes(StandardCharsets.US_ASCII)))
                        .what())
                .contains("varstore");
    }

    @Test
    void doesNotReadAnImageLargerThanAnyFlash() throws IOException {
        Finding finding = inspectRefused(host.put("/disk.img", Flash.code(Flash.CODE_2M, Flash.X64), Flash.ARM + 1L));

        assertThat(finding.kind()).isEqualTo(FindingKind.TOO_LARGE);
        assertThat(finding.what()).isEqualTo("has 67108865 bytes");
    }

    @Test
    void refusesDamagedVolumes() throws IOException {
        byte[] wrongSum = Flash.emptyVars(Flash.VARS_2M);
        wrongSum[20] ^= 1;
        byte[] tooLong = Arrays.copyOf(Flash.emptyVars(Flash.VARS_2M), Flash.VARS_2M - 4096);

        assertThat(inspectRefused(host.put("/sum.fd", wrongSum)).what())
                .isEqualTo("is damaged at offset 0x32: the checksum of the firmware volume header is wrong");
        assertThat(inspectRefused(host.put("/long.fd", tooLong)).what())
                .isEqualTo("is damaged at offset 0x20: the firmware volume has 131072 bytes, but the image ends after"
                        + " 126976");
    }

    @Test
    void refusesVariablesThatWerePaddedToAnotherSize() throws IOException {
        Path padded = host.put("/VARS.fd", Flash.emptyVars(Flash.VARS_2M), Flash.VARS_4M);

        assertThat(inspectRefused(padded).kind()).isEqualTo(FindingKind.SIZE_CLASS_MISMATCH);
    }

    @Test
    void explainsAFileThatMayNotBeRead() throws IOException {
        Path path = host.put("/CODE.fd", Flash.code(Flash.CODE_2M, Flash.X64));
        Files.setPosixFilePermissions(host.onHost("/CODE.fd"), PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(host.onHost("/CODE.fd"))).isFalse();

        assertThat(inspectRefused(path).what()).isEqualTo("cannot be read: permission denied");
    }

    @Test
    void reportsEveryFileAtOnceAndRefusalsFirst() throws IOException {
        Path snakeoil = host.put("/snakeoil.fd", Flash.vars(8192, StoreWriter.withKeysOf("named-like-snakeoil")));

        Inspection inspection = host.inspector().inspect(snakeoil, Path.of("/gone.fd"), Path.of("/"));

        assertThat(inspection.findings())
                .extracting(Finding::kind)
                .containsExactly(FindingKind.MISSING, FindingKind.NOT_A_FILE, FindingKind.SNAKEOIL_KEY);
        assertThat(inspection.files()).hasSize(1);
    }

    @Test
    void warnsOfWhatIsWorthKnowingAboutKeys() throws IOException {
        byte[] broken = SignatureLists.der("owner");
        broken[4] = 0;
        byte[] both = SignatureLists.certificate("named-like-microsoft-2011", "named-like-microsoft-2023");
        StoreWriter store = StoreWriter.authenticated(8192)
                .add("PK", GLOBAL, SignatureLists.certificate("owner"))
                .add("KEK", GLOBAL, Flash.concatenate(both, SignatureLists.list(SignatureLists.X509, broken)))
                .add("db", SECURITY_DATABASE, both)
                .add("SecureBootEnable", SECURE_BOOT_ENABLE, new byte[1]);
        Path path = host.put("/VARS.fd", Flash.vars(16384, store));

        assertThat(host.inspector().inspect(path).findings())
                .extracting(Finding::kind)
                .containsExactly(FindingKind.UNREADABLE_CERTIFICATE, FindingKind.SECURE_BOOT_OFF);
        Inspection later = FirmwareInspector.under(directory, Instant.parse("2040-01-01T00:00:00Z"))
                .inspect(path);
        assertThat(later.findings()).hasSize(3).last().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(FindingKind.CERTIFICATE_EXPIRED);
            assertThat(f.what())
                    .isEqualTo("has certificates that have expired: Domainwright Test Owner (2036-11-21), Microsoft"
                            + " Corporation UEFI CA 2011 (2036-11-21); those of Microsoft 2023 are there too");
        });
    }

    @Test
    void printsAReport() throws IOException {
        host.put("/usr/share/OVMF/VARS.fd", Flash.vars(8192, StoreWriter.withKeysOf("owner")));
        Path link = host.link("/VARS.fd", "/usr/share/OVMF/VARS.fd");

        String report = host.inspector().inspect(link, Path.of("/gone.fd")).render();

        assertThat(report).isEqualTo("""
                /VARS.fd -> /usr/share/OVMF/VARS.fd
                  variables, unknown size (8192 bytes), raw, 4 variables in 1804 of 4068 bytes
                  Secure Boot: on, keys enrolled
                    PK  O=Domainwright,CN=Domainwright Test Owner
                        expires 2036-11-21, SHA-256 86e9f9f93699523bdd4e226c80b62a191bc16b40d55fc25515d805f5e5ec0217
                    KEK O=Domainwright,CN=Domainwright Test Owner
                        expires 2036-11-21, SHA-256 86e9f9f93699523bdd4e226c80b62a191bc16b40d55fc25515d805f5e5ec0217
                    db  O=Domainwright,CN=Domainwright Test Owner
                        expires 2036-11-21, SHA-256 86e9f9f93699523bdd4e226c80b62a191bc16b40d55fc25515d805f5e5ec0217
                    dbx SHA-256 hashes: 1
                error [missing] /gone.fd: does not exist (/gone.fd is not there)
                  Why: QEMU opens the file when the guest starts, and the guest does not start without it.
                  Fix: Install the package that owns the file, or name the file that is there.
                """);
    }
}
