package io.github.domainwright.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SysrootTest {
    @TempDir
    Path directory;

    private FakeHost host;

    @BeforeEach
    void makeHost() throws IOException {
        host = new FakeHost(directory.resolve("root"));
        Files.writeString(directory.resolve("outside.fd"), "outside");
        host.put("/usr/share/OVMF/CODE.fd", new byte[] {1});
        host.link("/usr/share/OVMF/absolute.fd", "/usr/share/OVMF/CODE.fd");
        host.link("/usr/share/OVMF/relative.fd", "../OVMF/CODE.fd");
        host.link("/firmware", "usr/share/OVMF");
        host.link("/chain.fd", "/firmware/absolute.fd");
        host.link("/out.fd", "../outside.fd");
        host.link("/far-out.fd", directory.resolve("outside.fd").toString());
        host.link("/one", "two");
        host.link("/two", "one");
        host.link("/dangling.fd", "/usr/share/OVMF/GONE.fd");
    }

    @ParameterizedTest
    @CsvSource({
        "/usr/share/OVMF/CODE.fd",
        "/usr/share/OVMF/absolute.fd",
        "/usr/share/OVMF/relative.fd",
        "/firmware/CODE.fd",
        "/chain.fd",
        "usr/share/OVMF/CODE.fd",
        "/usr/./share/../share/OVMF/CODE.fd",
        "/../../usr/share/OVMF/CODE.fd",
    })
    void followsLinksInsideTheRoot(String path) throws UnusableFileException {
        ResolvedFile file = new Sysroot(host.root()).resolve(Path.of(path));

        assertThat(file.inside()).isEqualTo(Path.of("/usr/share/OVMF/CODE.fd"));
        assertThat(file.onHost()).isEqualTo(host.onHost("/usr/share/OVMF/CODE.fd"));
        assertThat(file.given()).isEqualTo(Path.of(path));
    }

    @ParameterizedTest
    @CsvSource({
        "/out.fd, MISSING, is a symbolic link to /outside.fd",
        "/far-out.fd, MISSING, is a symbolic link to /",
        "/dangling.fd, MISSING, 'is a symbolic link to /usr/share/OVMF/GONE.fd, which does not exist'",
        "/one, SYMLINK_LOOP, more than 40 symbolic links",
        "/usr/share/OVMF/GONE.fd, MISSING, does not exist",
        "/usr/share/OVMF/CODE.fd/deeper, MISSING, /usr/share/OVMF/CODE.fd is not a directory",
        "/usr/share, NOT_A_FILE, is a directory",
        "/, NOT_A_FILE, is a directory",
    })
    void explainsWhatCannotBeReached(String path, FindingKind kind, String words) {
        assertThatThrownBy(() -> new Sysroot(host.root()).resolve(Path.of(path)))
                .isInstanceOfSatisfying(
                        UnusableFileException.class, e -> assertThat(e.kind()).isEqualTo(kind))
                .hasMessageContaining(words);
    }

    @Test
    void explainsARootThatIsNotThere() {
        Path missing = directory.resolve("nowhere");

        assertThatThrownBy(() -> new Sysroot(missing).resolve(Path.of("/usr/share/OVMF/CODE.fd")))
                .hasMessage("cannot be looked up: the root directory " + missing + " is not a directory");
    }

    @Test
    void takesARelativePathFromHereOnTheHostItself() throws UnusableFileException {
        Path here = Path.of("").toAbsolutePath();
        Path relative = here.relativize(host.onHost("/usr/share/OVMF/CODE.fd"));

        ResolvedFile file = new Sysroot(Path.of("/")).resolve(relative);

        assertThat(file.onHost()).isRegularFile().hasFileName("CODE.fd");
    }

    @ParameterizedTest
    @CsvSource({"40, true", "41, false"})
    void followsAsManyLinksAsLinux(int links, boolean followed) throws IOException {
        host.put("/0.fd", new byte[] {1});
        for (int link = 1; link <= links; link++) {
            host.link("/" + link + ".fd", (link - 1) + ".fd");
        }
        Sysroot root = new Sysroot(host.root());

        if (followed) {
            assertThatCode(() -> root.resolve(Path.of("/40.fd"))).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> root.resolve(Path.of("/41.fd")))
                    .hasMessage("leads over more than 40 symbolic links, the last one at /1.fd");
        }
    }

    /** The path of the host would say where the root lies, and is not what the user named. */
    @Test
    void saysWhyReadingFailedWithoutTheHostsPath() {
        String path = host.onHost("/CODE.fd").toString();

        assertThat(Sysroot.unreadable(new AccessDeniedException(path))).hasMessage("cannot be read: permission denied");
        assertThat(Sysroot.unreadable(new FileSystemException(path, null, "Input/output error")))
                .hasMessage("cannot be read: Input/output error");
        assertThat(Sysroot.unreadable(new IOException("the file became shorter")))
                .hasMessage("cannot be read: the file became shorter");
        assertThat(Sysroot.unreadable(new ClosedChannelException()))
                .hasMessage("cannot be read: ClosedChannelException");
    }

    /** Between the look-up and the opening somebody can put a link where the file was. */
    @Test
    void opensNoLinkThatAppearsLate() throws Exception {
        ResolvedFile file = new Sysroot(host.root()).resolve(Path.of("/usr/share/OVMF/CODE.fd"));
        host.link("/usr/share/OVMF/CODE.fd", directory.resolve("outside.fd").toString());

        assertThatThrownBy(() -> FlashImage.open(file.onHost())).isInstanceOf(IOException.class);
    }
}
