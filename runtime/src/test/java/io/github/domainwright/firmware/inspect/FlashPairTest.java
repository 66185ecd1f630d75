package io.github.domainwright.firmware.inspect;

import static io.github.domainwright.firmware.inspect.StoreWriter.SECURE_BOOT_ENABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.SecureBootState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FlashPairTest {
    private static final Path CODE_4M = Path.of("/usr/share/OVMF/OVMF_CODE_4M.fd");
    private static final Path VARS_4M = Path.of("/usr/share/OVMF/OVMF_VARS_4M.fd");
    private static final Path CODE_2M = Path.of("/usr/share/OVMF/OVMF_CODE.fd");
    private static final Path VARS_2M = Path.of("/usr/share/OVMF/OVMF_VARS.fd");
    private static final Path ENROLLED = Path.of("/usr/share/OVMF/OVMF_VARS_4M.ms.fd");
    private static final Path WHOLE = Path.of("/usr/share/ovmf/OVMF.fd");
    private static final Path ARM_CODE = Path.of("/usr/share/AAVMF/AAVMF_CODE.fd");
    private static final Path ARM_VARS = Path.of("/usr/share/AAVMF/AAVMF_VARS.fd");
    private static final Path GUEST = Path.of("/var/lib/libvirt/qemu/nvram/guest_VARS.fd");

    @TempDir
    Path directory;

    private FakeHost host;

    @BeforeEach
    void installFirmware() throws IOException {
        host = new FakeHost(directory);
        byte[] vars = Flash.emptyVars(Flash.VARS_4M);
        byte[] code = Flash.code(Flash.CODE_4M, Flash.X64);
        host.put(CODE_4M.toString(), code);
        host.put(VARS_4M.toString(), vars);
        host.put(CODE_2M.toString(), Flash.code(Flash.CODE_2M, Flash.IA32));
        host.put(VARS_2M.toString(), Flash.emptyVars(Flash.VARS_2M));
        host.put(ENROLLED.toString(), Flash.vars(Flash.VARS_4M, StoreWriter.withKeysOf("owner")));
        host.put(WHOLE.toString(), Flash.concatenate(vars, code));
        host.put(ARM_CODE.toString(), Flash.code(1 << 20, Flash.AARCH64), Flash.ARM);
        host.put(ARM_VARS.toString(), new byte[0], Flash.ARM);
    }

    private Inspection inspect(FlashPair pair) {
        return host.inspector().inspectPair(pair);
    }

    private void assertKinds(FlashPair pair, FindingKind... kinds) {
        Inspection inspection = inspect(pair);
        assertThat(inspection.findings()).extracting(Finding::kind).containsExactly(kinds);
        assertThat(inspection.isRefused()).isEqualTo(Arrays.stream(kinds).anyMatch(FindingKind::refuses));
    }

    @Test
    void acceptsFilesOfOneBuild() throws IOException {
        host.put(GUEST.toString(), Flash.emptyVars(Flash.VARS_4M));

        assertKinds(FlashPair.of(CODE_4M, VARS_4M).withNvram(GUEST).forArchitecture(Architecture.X86_64));
        assertKinds(FlashPair.of(CODE_2M, VARS_2M).forArchitecture(Architecture.I686));
        assertKinds(FlashPair.of(ARM_CODE, ARM_VARS).forArchitecture(Architecture.AARCH64));
    }

    @Test
    void acceptsAStoreThatIsNotThereYet() {
        Inspection inspection = inspect(FlashPair.of(CODE_4M, VARS_4M).withNvram(GUEST));

        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.files()).extracting(FirmwareFile::path).containsExactly(CODE_4M, VARS_4M);
    }

    @Test
    void refusesFourMegabyteCodeWithTwoMegabyteVariables() {
        Inspection inspection = inspect(FlashPair.of(CODE_4M, VARS_2M));

        assertThat(inspection.findings()).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(FindingKind.SIZE_CLASS_MISMATCH);
            assertThat(f.file()).isEqualTo(VARS_2M);
            assertThat(f.what())
                    .isEqualTo("is for 2M builds (131072 bytes), but the code /usr/share/OVMF/OVMF_CODE_4M.fd is of a"
                            + " 4M build (3653632 bytes)");
            assertThat(f.why()).contains("silently loses boot entries");
        });
        assertThat(inspection.isRefused()).isTrue();
    }

    @Test
    void refusesTwoMegabyteCodeWithFourMegabyteVariables() {
        assertKinds(FlashPair.of(CODE_2M, VARS_4M), FindingKind.SIZE_CLASS_MISMATCH);
    }

    @Test
    void refusesCodeAsVariablesAndTheReverse() {
        assertKinds(FlashPair.of(CODE_4M, CODE_4M), FindingKind.CODE_AS_VARS);
        assertKinds(FlashPair.of(VARS_4M, VARS_4M), FindingKind.VARS_AS_CODE);
        assertKinds(FlashPair.of(VARS_4M, CODE_4M), FindingKind.VARS_AS_CODE, FindingKind.CODE_AS_VARS);
        assertKinds(FlashPair.of(ARM_VARS, ARM_CODE), FindingKind.VARS_AS_CODE, FindingKind.CODE_AS_VARS);
    }

    @Test
    void refusesAWholeImageAsHalfOfAPair() {
        assertKinds(FlashPair.of(WHOLE, VARS_4M), FindingKind.COMBINED_IN_PAIR);
        assertKinds(FlashPair.of(CODE_4M, WHOLE), FindingKind.COMBINED_IN_PAIR);
    }

    @Test
    void refusesFilesOfOtherArchitectures() {
        assertKinds(
                FlashPair.of(CODE_4M, VARS_4M).forArchitecture(Architecture.AARCH64),
                FindingKind.ARCHITECTURE_MISMATCH);
        assertKinds(
                FlashPair.of(CODE_4M, VARS_4M).forArchitecture(Architecture.I686), FindingKind.ARCHITECTURE_MISMATCH);
        assertKinds(FlashPair.of(CODE_4M, ARM_VARS), FindingKind.ARCHITECTURE_MISMATCH);
        assertKinds(FlashPair.of(ARM_CODE, VARS_4M), FindingKind.ARCHITECTURE_MISMATCH);
    }

    @Test
    void refusesAnArmImageThatWasNotPadded() throws IOException {
        Path unpadded = host.put("/usr/share/qemu-efi-aarch64/QEMU_EFI.fd", Flash.code(2 << 20, Flash.AARCH64));

        assertKinds(FlashPair.of(unpadded, ARM_VARS), FindingKind.UNPADDED);
    }

    @Test
    void warnsOfASizeThatIsNotKnown() throws IOException {
        Path odd = host.put("/odd.fd", Flash.code(3 << 20, Flash.X64));

        assertKinds(FlashPair.of(odd, VARS_4M), FindingKind.UNKNOWN_SIZE);
    }

    @Test
    void refusesABlankStoreOnX86Only() throws IOException {
        Path blank = host.put("/blank.fd", new byte[Flash.VARS_4M]);

        assertKinds(FlashPair.of(CODE_4M, blank), FindingKind.BLANK_STORE);
    }

    @Test
    void reportsFilesThatAreMissingAtOnce() {
        assertKinds(FlashPair.of(Path.of("/a.fd"), Path.of("/b.fd")), FindingKind.MISSING, FindingKind.MISSING);
    }

    @Test
    void refusesATemplateInAnotherFormatThanTheCode() throws IOException {
        Path template = host.put("/VARS.qcow2", Qcow2Writer.version3(16).image(Flash.emptyVars(Flash.VARS_4M)));

        assertKinds(FlashPair.of(CODE_4M, template), FindingKind.FORMAT_MISMATCH);
    }

    @Test
    void warnsOfAStoreInAnotherFormatThanItsTemplate() throws IOException {
        host.put(GUEST.toString(), Qcow2Writer.version3(16).image(Flash.emptyVars(Flash.VARS_4M)));

        assertKinds(FlashPair.of(CODE_4M, VARS_4M).withNvram(GUEST), FindingKind.STORE_FORMAT_DIFFERS);
    }

    @Test
    void comparesSizesOfImagesThatCannotBeLookedInto() throws IOException {
        byte[] image = Qcow2Writer.version3(16).image(Flash.emptyVars(Flash.VARS_2M));
        image[Qcow2Writer.BACKING_FILE_FIELD] = 1;
        Path template = host.put("/VARS.qcow2", image);

        assertKinds(
                FlashPair.of(CODE_4M, template),
                FindingKind.SIZE_CLASS_MISMATCH,
                FindingKind.FORMAT_MISMATCH,
                FindingKind.NOT_READ);
    }

    @Test
    void comparesTheSizeOfCodeThatCannotBeLookedInto() throws IOException {
        byte[] image = Qcow2Writer.version3(16).image(Flash.code(Flash.CODE_4M, Flash.X64));
        image[Qcow2Writer.BACKING_FILE_FIELD] = 1;
        Path code = host.put("/CODE.qcow2", image);
        Path template = host.put("/VARS.qcow2", Qcow2Writer.version3(16).image(Flash.emptyVars(Flash.VARS_2M)));

        assertKinds(FlashPair.of(code, template), FindingKind.SIZE_CLASS_MISMATCH, FindingKind.NOT_READ);
    }

    @Test
    void refusesTheTemplateAsAGuestsOwnStore() throws IOException {
        FlashPair pair = FlashPair.of(CODE_4M, VARS_4M);

        assertKinds(pair.withNvram(VARS_4M), FindingKind.TEMPLATE_AS_STORE, FindingKind.STORE_UNDER_USR);

        host.link(GUEST.toString(), "../../../../.." + VARS_4M);
        assertKinds(pair.withNvram(GUEST), FindingKind.TEMPLATE_AS_STORE, FindingKind.STORE_UNDER_USR);

        Path hardLink = Path.of("/var/lib/hard.fd");
        Files.createLink(host.onHost(hardLink.toString()), host.onHost(VARS_4M.toString()));
        assertKinds(pair.withNvram(hardLink), FindingKind.TEMPLATE_AS_STORE);
    }

    @Test
    void refusesTheCodeAsAGuestsOwnStore() {
        assertKinds(
                FlashPair.of(CODE_4M, VARS_4M).withNvram(CODE_4M),
                FindingKind.CODE_AS_VARS,
                FindingKind.TEMPLATE_AS_STORE,
                FindingKind.STORE_UNDER_USR);
    }

    @ParameterizedTest
    @CsvSource({"/usr/share/guest.fd", "/var/../usr/guest.fd", "/usr/share/OVMF/OVMF_VARS_4M.ms.fd"})
    void refusesAGuestsOwnStoreBelowUsr(String nvram) {
        Inspection inspection = inspect(FlashPair.of(CODE_4M, VARS_4M).withNvram(Path.of(nvram)));

        assertThat(inspection.findings()).extracting(Finding::kind).contains(FindingKind.STORE_UNDER_USR);
    }

    @Test
    void refusesAStoreOfAnotherSizeThanTheCode() throws IOException {
        host.put(GUEST.toString(), Flash.emptyVars(Flash.VARS_2M));

        assertKinds(FlashPair.of(CODE_4M, VARS_4M).withNvram(GUEST), FindingKind.SIZE_CLASS_MISMATCH);
    }

    @Test
    void warnsIfStoreAndTemplateDifferInTheirKeys() throws IOException {
        host.put(GUEST.toString(), Flash.emptyVars(Flash.VARS_4M));

        assertKinds(FlashPair.of(CODE_4M, ENROLLED).withNvram(GUEST), FindingKind.STORE_KEYS_DIFFER);
    }

    @ParameterizedTest
    @EnumSource(SecureBootState.class)
    void checksTheKeysAgainstTheProfile(SecureBootState state) {
        boolean enforced = state == SecureBootState.ENFORCED;

        assertThat(inspect(FlashPair.of(CODE_4M, ENROLLED).expecting(state)).isRefused())
                .isEqualTo(!enforced);
        assertThat(inspect(FlashPair.of(CODE_4M, VARS_4M).expecting(state)).isRefused())
                .isEqualTo(enforced);
    }

    @Test
    void findsNoSetupModeInAStoreWithoutAuthentication() throws IOException {
        Path plain = host.put("/plain.fd", Flash.vars(Flash.VARS_4M, StoreWriter.plain(4096)));

        assertKinds(FlashPair.of(CODE_4M, plain).expecting(SecureBootState.SETUP_MODE), FindingKind.KEYS_MISMATCH);
        assertKinds(FlashPair.of(CODE_4M, plain).expecting(SecureBootState.ENFORCED), FindingKind.KEYS_MISMATCH);
        assertKinds(FlashPair.of(CODE_4M, plain).expecting(SecureBootState.ABSENT));
        assertThat(host.inspector().inspect(plain).render()).contains("Secure Boot: impossible");
    }

    @Test
    void checksTheKeysOfTheStoreThatTheGuestStartsWith() throws IOException {
        host.put(GUEST.toString(), Flash.emptyVars(Flash.VARS_4M));

        assertKinds(
                FlashPair.of(CODE_4M, ENROLLED).withNvram(GUEST).expecting(SecureBootState.ENFORCED),
                FindingKind.KEYS_MISMATCH,
                FindingKind.STORE_KEYS_DIFFER);
    }

    @Test
    void doesNotTakeForEnforcedWhatIsNot() throws IOException {
        Path off = host.put(
                "/off.fd",
                Flash.vars(
                        Flash.VARS_4M,
                        StoreWriter.withKeysOf("owner").add("SecureBootEnable", SECURE_BOOT_ENABLE, new byte[1])));
        Path snakeoil =
                host.put("/snakeoil.fd", Flash.vars(Flash.VARS_4M, StoreWriter.withKeysOf("named-like-snakeoil")));
        byte[] image = Qcow2Writer.version3(16).image(Flash.emptyVars(Flash.VARS_4M));
        image[Qcow2Writer.BACKING_FILE_FIELD] = 1;
        Path closed = host.put("/closed.qcow2", image);
        Path code = host.put("/CODE.qcow2", Qcow2Writer.version3(16).image(Flash.code(Flash.CODE_4M, Flash.X64)));

        assertKinds(
                FlashPair.of(CODE_4M, off).expecting(SecureBootState.ENFORCED),
                FindingKind.KEYS_MISMATCH,
                FindingKind.SECURE_BOOT_OFF);
        assertKinds(
                FlashPair.of(CODE_4M, snakeoil).expecting(SecureBootState.ENFORCED),
                FindingKind.KEYS_MISMATCH,
                FindingKind.SNAKEOIL_KEY);
        assertKinds(
                FlashPair.of(code, closed).expecting(SecureBootState.ENFORCED),
                FindingKind.KEYS_MISMATCH,
                FindingKind.NOT_READ);
    }
}
