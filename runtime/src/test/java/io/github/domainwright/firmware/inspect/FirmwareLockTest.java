package io.github.domainwright.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.domainwright.firmware.ImageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmwareLockTest {
    private static final String CODE = "/usr/share/OVMF/OVMF_CODE_4M.ms.fd";
    private static final String REAL_CODE = "/usr/share/OVMF/OVMF_CODE_4M.secboot.fd";
    private static final String VARS = "/usr/share/OVMF/OVMF VARS.ms.fd";
    private static final String TEXT = """
            # Domainwright firmware lock: a firmware build as it was when it was chosen.
            # A line for each file: role, format, bytes, SHA-256, path; then where its symbolic links ended, if it had any.
            # Do not edit: recheck compares this with the files that are there now.
            firmware-lock 1
            build 40-edk2-x86_64-secure-enrolled.json
            executable raw 4 03ac674216f3e15c761ee1a5e255f067953623c8b388b4459e13f978d7c846f4 /usr/share/OVMF/OVMF_CODE_4M.ms.fd
            target /usr/share/OVMF/OVMF_CODE_4M.secboot.fd
            nvram-template qcow2 0 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 /usr/share/OVMF/OVMF VARS.ms.fd
            """;

    @TempDir
    Path directory;

    private FakeHost host;
    private ChosenBuild build;

    @BeforeEach
    void installFirmware() throws IOException {
        host = new FakeHost(directory.resolve("root"));
        host.put(REAL_CODE, new byte[] {'1', '2', '3', '4'});
        host.link(CODE, "OVMF_CODE_4M.secboot.fd");
        host.put(VARS, new byte[0]);
        build = ChosenBuild.of("40-edk2-x86_64-secure-enrolled.json", Path.of(CODE), ImageFormat.RAW)
                .withTemplate(Path.of(VARS), ImageFormat.QCOW2);
    }

    private FirmwareLock lock() throws FirmwareLockException {
        return FirmwareLock.take(build, host.root());
    }

    private static List<String> problems(String text) {
        return catchThrowableOfType(FirmwareLockException.class, () -> FirmwareLock.parse(text))
                .problems();
    }

    @Test
    void writesOneText() throws FirmwareLockException {
        assertThat(lock().render()).isEqualTo(TEXT);
    }

    @Test
    void readsWhatItHasWritten() throws FirmwareLockException, IOException {
        Path file = directory.resolve("firmware.lock");
        lock().write(file);

        FirmwareLock lock = FirmwareLock.read(file);

        assertThat(lock.render()).isEqualTo(TEXT);
        assertThat(lock.build()).isEqualTo("40-edk2-x86_64-secure-enrolled.json");
        assertThat(lock.files()).hasSize(2);
        assertThat(lock.files().get(0))
                .isEqualTo(new LockedFile(
                        FileRole.EXECUTABLE,
                        Path.of(CODE),
                        ImageFormat.RAW,
                        new FileIdentity(
                                Path.of(REAL_CODE),
                                4,
                                "03ac674216f3e15c761ee1a5e255f067953623c8b388b4459e13f978d7c846f4")));
        assertThat(lock.files().get(1).identity().target()).isEqualTo(Path.of(VARS));
    }

    @Test
    void findsNothingIfNothingHasChanged() throws FirmwareLockException {
        assertThat(lock().recheck(host.root())).isEmpty();
    }

    @Test
    void reportsEachFileThatHasChanged() throws FirmwareLockException, IOException {
        FirmwareLock lock = lock();
        host.put(REAL_CODE, new byte[] {'1', '2', '3', '5'});
        host.put(VARS, new byte[] {1});

        assertThat(lock.recheck(host.root()))
                .extracting(Finding::kind, Finding::file)
                .containsExactly(
                        tuple(FindingKind.CONTENT_CHANGED, Path.of(CODE)),
                        tuple(FindingKind.SIZE_CHANGED, Path.of(VARS)));
    }

    @Test
    void reportsASymbolicLinkThatLeadsElsewhereEvenToTheSameContent() throws FirmwareLockException, IOException {
        FirmwareLock lock = lock();
        host.put("/usr/share/OVMF/other.fd", new byte[] {'1', '2', '3', '4'});
        host.link(CODE, "other.fd");

        assertThat(lock.recheck(host.root())).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(FindingKind.TARGET_CHANGED);
            assertThat(f.what()).isEqualTo("leads to /usr/share/OVMF/other.fd now, and led to " + REAL_CODE);
            assertThat(f.refuses()).isTrue();
        });
    }

    @Test
    void reportsFilesThatAreGone() throws FirmwareLockException, IOException {
        FirmwareLock lock = lock();
        Files.delete(host.onHost(REAL_CODE));
        Files.delete(host.onHost(VARS));
        Files.createDirectory(host.onHost(VARS));

        assertThat(lock.recheck(host.root()))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.MISSING, FindingKind.NOT_A_FILE);
    }

    @Test
    void locksNothingThatCannotBeReadAgain() {
        Path root = host.root();
        ChosenBuild relative = ChosenBuild.of("a\nb", Path.of("relative.fd"), ImageFormat.RAW)
                .withTemplate(Path.of("/gone.fd"), ImageFormat.RAW);
        ChosenBuild twice = build.withTemplate(Path.of(VARS), ImageFormat.RAW);
        ChosenBuild none = new ChosenBuild("none", List.of());

        assertThat(catchThrowableOfType(FirmwareLockException.class, () -> FirmwareLock.take(relative, root))
                        .problems())
                .containsExactly(
                        "the name of the build is empty or has control characters",
                        "relative.fd: is not absolute, or has control characters",
                        "/gone.fd: does not exist (/gone.fd is not there)");
        assertThatThrownBy(() -> FirmwareLock.take(twice, root)).hasMessage("line 9: a second nvram-template");
        assertThatThrownBy(() -> FirmwareLock.take(none, root)).hasMessage("the line of the executable is missing");
    }

    @Test
    void ignoresCommentsAndEmptyLinesOnly() throws FirmwareLockException {
        assertThat(FirmwareLock.parse("\n# by hand\n" + TEXT + "\n# end").render())
                .isEqualTo(TEXT);
        assertThat(FirmwareLock.parse(TEXT.stripTrailing()).render()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "firmware-lock 1 | firmware-lock 2 | line 4: 'firmware-lock 2' instead of 'firmware-lock 1'",
                "executable raw 4 | executable raw 04 | line 6:",
                "executable raw 4 | executable raw -4 | line 6:",
                "executable raw 4 | executable raw 99999999999999999999 | line 6:",
                "executable raw 4 | executable vmdk 4 | line 6: 'vmdk' is no format of an image",
                "executable raw 4 | loader raw 4 | line 6: 'loader' is no role of a file",
                "ac67 | AC67 | line 6:",
                "03ac | 3ac | line 6:",
                "f4 /usr | f4 usr | line 6:",
                "target /usr | target usr | line 7: the target 'usr/share/OVMF/OVMF_CODE_4M.secboot.fd' does not follow",
                "target | targets | line 7:",
                "nvram-template | executable | line 8: a second executable",
                "build 40-edk2 | name 40-edk2 | line 5: 'name 40-edk2-x86_64-secure-enrolled.json' is neither",
            })
    void refusesAnythingElse(String text, String instead, String problem) {
        assertThat(problems(TEXT.replaceFirst(text, instead)))
                .first()
                .asString()
                .startsWith(problem);
    }

    @Test
    void reportsAllProblemsAtOnce() {
        assertThat(problems(TEXT.replace("\n", "\r\n")))
                .containsExactly("the lines end with carriage returns instead of line feeds only");
        assertThat(problems("firmware-lock 1\nbuild \nbuild b\ntarget /x\nnonsense\n"))
                .containsExactly(
                        "line 2: '' is no name of a build",
                        "line 3: a second build",
                        "line 4: the target '/x' does not follow the line of a file",
                        "line 5: 'nonsense' is neither build, target nor a file",
                        "the line of the executable is missing");
        assertThat(problems("")).containsExactly("the line 'firmware-lock 1' is missing: this is no firmware lock");
        assertThat(problems("firmware-lock 1"))
                .containsExactly("the line 'build ...' is missing", "the line of the executable is missing");
    }

    @Test
    void needsAnExecutable() {
        assertThat(problems(TEXT.replaceFirst("executable .*\\n.*\\n", "")))
                .containsExactly("the line of the executable is missing");
    }

    @Test
    void readsNoCarriageReturnAnywhere() {
        assertThat(problems("\r" + TEXT))
                .containsExactly("the lines end with carriage returns instead of line feeds only");
    }

    @Test
    void showsTheStartOfALongLine() {
        String sixty = "x".repeat(60);

        assertThat(problems(sixty)).first().asString().contains("'" + sixty + "'");
        assertThat(problems(sixty + "x")).first().asString().contains("'" + sixty + "...'");
    }

    @Test
    void readsSixtyFourKibibytesAndNoMore() throws IOException, FirmwareLockException {
        Path file = directory.resolve("firmware.lock");
        String padding = "#".repeat((1 << 16) - TEXT.length());
        Files.writeString(file, TEXT + padding);
        assertThat(FirmwareLock.read(file).render()).isEqualTo(TEXT);

        Files.writeString(file, TEXT + padding + "#");
        assertThatThrownBy(() -> FirmwareLock.read(file)).hasMessage(file + ": is too large to be a firmware lock");
    }

    @Test
    void explainsAFileThatIsNoText() throws IOException {
        Path file = directory.resolve("firmware.lock");
        assertThatThrownBy(() -> FirmwareLock.read(file)).hasMessage(file + ": does not exist");

        Files.write(file, new byte[] {(byte) 0xc3, (byte) 0x28});
        assertThatThrownBy(() -> FirmwareLock.read(file)).hasMessage(file + ": is not UTF-8 text");
    }
}
