package io.github.domainwright.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
