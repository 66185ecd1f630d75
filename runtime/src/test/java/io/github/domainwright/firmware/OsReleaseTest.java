package io.github.domainwright.firmware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OsReleaseTest {
    @Test
    void readsQuotesCommentsAndNoise() {
        OsRelease release = OsRelease.parse("""
                # a comment
                NAME="A \\"Linux\\""
                ID='acme'
                ID_LIKE="rhel  centos fedora"
                VERSION_ID=9.4

                not a line
                VERSION_CODENAME=
                """);

        assertThat(release.id()).isEqualTo("acme");
        assertThat(release.like()).containsExactly("rhel", "centos", "fedora");
        assertThat(release.versions()).containsExactly("9.4");
    }

    @Test
    void prefersTheParentsCodeNameForTheParent() {
        OsRelease release = OsRelease.parse(
                "ID=linuxmint\nID_LIKE=ubuntu\nVERSION_ID=22\nVERSION_CODENAME=wilma\n" + "UBUNTU_CODENAME=noble\n");

        assertThat(release.versions()).containsExactly("22", "wilma");
        assertThat(release.likeVersions()).containsExactly("noble", "wilma", "22");
    }

    @Test
    void hasUsualValues() {
        assertThat(OsRelease.parse("").id()).isEqualTo("linux");
        assertThat(OsRelease.parse("").versions()).isEmpty();
    }

    @Test
    void keepsBackslashesInSingleQuotesOnly() {
        assertThat(OsRelease.parse("ID='a\\b'").id()).isEqualTo("a\\b");
        assertThat(OsRelease.parse("ID=\"a\\b\"").id()).isEqualTo("ab");
        assertThat(OsRelease.parse("ID=a\\b").id()).isEqualTo("ab");
    }

    @Test
    void survivesAQuoteThatIsAlone() {
        assertThat(OsRelease.parse("ID=\"\nVERSION_ID=''").versions()).isEmpty();
        assertThat(OsRelease.parse("ID=\"").id()).isEqualTo("\"");
    }

    @Test
    void readsSixtyFourKibibytesAndNoMore(@TempDir Path root) throws IOException {
        Path file = Files.createDirectories(root.resolve("etc")).resolve("os-release");
        String text = "ID=acme\n#" + "x".repeat(65_536 - "ID=acme\n#".length());
        Files.writeString(file, text);
        assertThat(OsRelease.read(new Sysroot(root)).id()).isEqualTo("acme");

        Files.writeString(file, text + "x");
        assertThatThrownBy(() -> OsRelease.read(new Sysroot(root)))
                .hasMessage(file + " is too large for an os-release file");
    }

    @Test
    void saysWhereItLooked(@TempDir Path root) {
        assertThatThrownBy(() -> OsRelease.read(new Sysroot(root)))
                .hasMessage("there is neither /etc/os-release nor /usr/lib/os-release under " + root);
    }
}
