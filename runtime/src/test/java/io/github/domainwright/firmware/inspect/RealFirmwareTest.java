package io.github.domainwright.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.firmware.ImageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The files of Debian's packages {@code ovmf} and {@code qemu-efi-*}, below the directory that the system property
 * {@code domainwright.firmware.root} names: {@code /}, or where packages were unpacked.
 */
@EnabledIfSystemProperty(named = "domainwright.firmware.root", matches = ".+")
class RealFirmwareTest {
    private static final Instant AFTER_MICROSOFT_2011 = Instant.parse("2026-11-24T00:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-01-01T00:00:00Z");

    private final Path root =
            Path.of(System.getProperty("domainwright.firmware.root", "/")).toAbsolutePath();
    private final FirmwareInspector inspector = FirmwareInspector.under(root, AFTER_MICROSOFT_2011);

    private List<Path> imagesNamed(String part) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("usr/share"), 2)) {
            return files.filter(f -> f.toString().endsWith(".fd"))
                    .filter(f -> f.getFileName().toString().contains(part))
                    .map(f -> Path.of("/").resolve(root.relativize(f)))
                    .sorted()
                    .toList();
        }
    }

    private FirmwareFile inspect(Path path) {
        Inspection inspection = inspector.inspect(path);
        assertThat(inspection.isRefused()).as(inspection.render()).isFalse();
        return inspection.files().get(0);
    }

    private Path present(String path) {
        assumeThat(root.resolve(path.substring(1))).exists();
        return Path.of(path);
    }

    private List<FindingKind> refusals(Path code, Path vars) {
        return inspector.inspectPair(FlashPair.of(code, vars)).findings().stream()
                .filter(Finding::refuses)
                .map(Finding::kind)
                .toList();
    }

    @Test
    void readsEveryVariableStore() throws IOException {
        List<Path> images = imagesNamed("VARS");

        assertThat(images).isNotEmpty().allSatisfy(path -> {
            FirmwareFile file = inspect(path);
            assertThat(file.content().canHoldVariables()).isTrue();
            assertThat(file.sizeClass()).isNotEqualTo(SizeClass.UNKNOWN);
            assertThat(file.keys()).isPresent();
        });
    }

    @Test
    void recognisesEveryCodeImage() throws IOException {
        List<Path> images = imagesNamed("CODE");

        assertThat(images).isNotEmpty().allSatisfy(path -> {
            FirmwareFile file = inspect(path);
            assertThat(file.content()).isEqualTo(FlashContent.CODE);
            assertThat(file.sizeClass()).isNotEqualTo(SizeClass.UNKNOWN);
            assertThat(file.architectures()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/usr/share/OVMF/OVMF_VARS_4M.ms.fd", "/usr/share/AAVMF/AAVMF_VARS.ms.fd"})
    void listsTheKeysOfTheMicrosoftTemplates(String path) {
        SecureBootKeys keys = inspect(present(path)).keys().orElseThrow();

        assertThat(keys.enrolledKeys()).isTrue();
        assertThat(keys.setupMode()).isFalse();
        assertThat(keys.keySets()).contains(KnownKeySet.MICROSOFT_2011).doesNotContain(KnownKeySet.DEBIAN_SNAKEOIL);
        assertThat(keys.pk().certificates())
                .extracting(EnrolledCertificate::commonName)
                .containsExactly("Debian UEFI Secure Boot (PK/KEK key)");
        assertThat(keys.kek().certificates())
                .extracting(EnrolledCertificate::commonName)
                .contains("Microsoft Corporation KEK CA 2011");
        assertThat(keys.db().certificates())
                .extracting(EnrolledCertificate::commonName)
                .contains("Microsoft Windows Production PCA 2011", "Microsoft Corporation UEFI CA 2011");
        assertThat(keys.dbx().hashes()).isPositive();
        assertThat(keys.expiredAt(AFTER_MICROSOFT_2011)).hasSize(3);
        assertThat(keys.expiredAt(BEFORE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/usr/share/OVMF/OVMF_VARS_4M.fd", "/usr/share/AAVMF/AAVMF_VARS.fd"})
    void findsThePlainTemplatesInSetupMode(String path) {
        SecureBootKeys keys = inspect(present(path)).keys().orElseThrow();

        assertThat(keys.setupMode()).isTrue();
        assertThat(keys.enrolledKeys()).isFalse();
        assertThat(keys.databases()).allMatch(SignatureDatabase::isEmpty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/usr/share/OVMF/OVMF_VARS_4M.snakeoil.fd", "/usr/share/AAVMF/AAVMF_VARS.snakeoil.fd"})
    void namesTheSnakeoilKey(String path) throws IOException, GeneralSecurityException {
        Inspection inspection = inspector.inspect(present(path));
        SecureBootKeys keys = inspection.files().get(0).keys().orElseThrow();

        assertThat(inspection.findings()).extracting(Finding::kind).containsExactly(FindingKind.SNAKEOIL_KEY);
        assertThat(keys.keySets()).containsExactly(KnownKeySet.DEBIAN_SNAKEOIL);
        String published = fingerprint(root.resolve("usr/share/qemu-efi-aarch64/PkKek-1-snakeoil.pem"));
        assertThat(keys.pk().certificates())
                .singleElement()
                .satisfies(c -> assertThat(c.fingerprint()).isEqualTo(published));
    }

    private static String fingerprint(Path pem) throws IOException, GeneralSecurityException {
        assumeThat(pem).exists();
        try (InputStream in = Files.newInputStream(pem)) {
            byte[] der = CertificateFactory.getInstance("X.509")
                    .generateCertificate(in)
                    .getEncoded();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(der));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/usr/share/OVMF/OVMF_CODE_4M.fd, /usr/share/OVMF/OVMF_VARS.fd, SIZE_CLASS_MISMATCH",
        "/usr/share/OVMF/OVMF_CODE_4M.ms.fd, /usr/share/OVMF/OVMF_VARS.ms.fd, SIZE_CLASS_MISMATCH",
        "/usr/share/OVMF/OVMF_CODE.fd, /usr/share/OVMF/OVMF_VARS_4M.fd, SIZE_CLASS_MISMATCH",
        "/usr/share/OVMF/OVMF_CODE_4M.fd, /usr/share/OVMF/OVMF_CODE_4M.fd, CODE_AS_VARS",
        "/usr/share/OVMF/OVMF_VARS_4M.fd, /usr/share/OVMF/OVMF_VARS_4M.fd, VARS_AS_CODE",
        "/usr/share/ovmf/OVMF.fd, /usr/share/OVMF/OVMF_VARS_4M.fd, COMBINED_IN_PAIR",
        "/usr/share/AAVMF/AAVMF_CODE.fd, /usr/share/AAVMF/AAVMF_CODE.fd, CODE_AS_VARS",
        "/usr/share/AAVMF/AAVMF_VARS.fd, /usr/share/AAVMF/AAVMF_VARS.fd, VARS_AS_CODE",
        "/usr/share/AAVMF/AAVMF_VARS.ms.fd, /usr/share/AAVMF/AAVMF_VARS.ms.fd, VARS_AS_CODE",
        "/usr/share/AAVMF/AAVMF_CODE.fd, /usr/share/OVMF/OVMF_VARS_4M.fd, ARCHITECTURE_MISMATCH",
        "/usr/share/OVMF/OVMF_CODE_4M.fd, /usr/share/AAVMF/AAVMF_VARS.fd, ARCHITECTURE_MISMATCH",
        "/usr/share/qemu-efi-aarch64/QEMU_EFI.fd, /usr/share/AAVMF/AAVMF_VARS.fd, UNPADDED",
    })
    void refusesBadPairs(String code, String vars, FindingKind kind) {
        assertThat(refusals(present(code), present(vars))).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "/usr/share/OVMF/OVMF_CODE_4M.ms.fd, /usr/share/OVMF/OVMF_VARS_4M.ms.fd, X86_64, ENFORCED",
        "/usr/share/OVMF/OVMF_CODE_4M.secboot.fd, /usr/share/OVMF/OVMF_VARS_4M.fd, X86_64, SETUP_MODE",
        "/usr/share/OVMF/OVMF_CODE_4M.fd, /usr/share/OVMF/OVMF_VARS_4M.fd, X86_64, NOT_ENFORCED",
        "/usr/share/OVMF/OVMF_CODE.ms.fd, /usr/share/OVMF/OVMF_VARS.ms.fd, X86_64, ENFORCED",
        "/usr/share/OVMF/OVMF32_CODE_4M.secboot.fd, /usr/share/OVMF/OVMF32_VARS_4M.fd, I686, SETUP_MODE",
        "/usr/share/AAVMF/AAVMF_CODE.ms.fd, /usr/share/AAVMF/AAVMF_VARS.ms.fd, AARCH64, ENFORCED",
        "/usr/share/AAVMF/AAVMF_CODE.fd, /usr/share/AAVMF/AAVMF_VARS.fd, AARCH64, NOT_ENFORCED",
        "/usr/share/AAVMF/AAVMF32_CODE.fd, /usr/share/AAVMF/AAVMF32_VARS.fd, ARMV7L, NOT_ENFORCED",
        "/usr/share/qemu-efi-riscv64/RISCV_VIRT_CODE.fd, /usr/share/qemu-efi-riscv64/RISCV_VIRT_VARS.fd, RISCV64,"
                + " ABSENT",
        "/usr/share/qemu-efi-loongarch64/QEMU_EFI.fd, /usr/share/qemu-efi-loongarch64/QEMU_VARS.fd, LOONGARCH64,"
                + " ABSENT",
    })
    void acceptsTheBuildsAsTheyAreShipped(String code, String vars, Architecture architecture, SecureBootState state) {
        FlashPair pair = FlashPair.of(present(code), present(vars))
                .withNvram(Path.of("/var/lib/libvirt/qemu/nvram/guest-that-is-not-there.fd"))
                .forArchitecture(architecture)
                .expecting(state);
        Inspection inspection = inspector.inspectPair(pair);

        assertThat(inspection.isRefused()).as(inspection.render()).isFalse();
    }

    @Test
    void refusesTheSnakeoilTemplateWhereSecureBootIsEnforced() {
        FlashPair pair = FlashPair.of(
                        present("/usr/share/OVMF/OVMF_CODE_4M.snakeoil.fd"),
                        present("/usr/share/OVMF/OVMF_VARS_4M.snakeoil.fd"))
                .expecting(SecureBootState.ENFORCED);

        assertThat(inspector.inspectPair(pair).findings())
                .extracting(Finding::kind)
                .containsExactly(FindingKind.KEYS_MISMATCH, FindingKind.SNAKEOIL_KEY);
    }

    @Test
    void refusesATemplateAsAGuestsOwnStore() {
        Path vars = present("/usr/share/OVMF/OVMF_VARS_4M.fd");
        FlashPair pair =
                FlashPair.of(present("/usr/share/OVMF/OVMF_CODE_4M.fd"), vars).withNvram(vars);

        assertThat(inspector.inspectPair(pair).findings())
                .extracting(Finding::kind)
                .containsExactly(FindingKind.TEMPLATE_AS_STORE, FindingKind.STORE_UNDER_USR);
    }

    @Test
    void locksABuildAndFindsItUnchanged() throws FirmwareLockException {
        ChosenBuild build = ChosenBuild.of(
                        "40-edk2-x86_64-secure-enrolled.json",
                        present("/usr/share/OVMF/OVMF_CODE_4M.ms.fd"),
                        ImageFormat.RAW)
                .withTemplate(present("/usr/share/OVMF/OVMF_VARS_4M.ms.fd"), ImageFormat.RAW);
        FirmwareLock lock = FirmwareLock.take(build, root);

        assertThat(lock.files().get(0).identity().target())
                .isEqualTo(Path.of("/usr/share/OVMF/OVMF_CODE_4M.secboot.fd"));
        assertThat(FirmwareLock.parse(lock.render()).recheck(root)).isEmpty();
    }
}
