package io.github.domainwright.conformance.define;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that a document asks for must be in what libvirt made of it. */
class SemanticDiffTest {
    @TempDir
    Path directory;

    @Test
    void takesNoNoticeOfWhatLibvirtAddsOrOfTheOrder() throws Exception {
        assertThat(differences(
                        "<domain type='kvm'><devices><a x='1'/><b/></devices></domain>",
                        "<domain type='kvm' id='3'><uuid/><devices><b/><c/><a x='1' y='2'/></devices></domain>"))
                .isEmpty();
    }

    @Test
    void findsAnotherValueAndWhatIsMissing() throws Exception {
        assertThat(differences(
                        "<domain><vcpu placement='static'>4</vcpu><title>T</title></domain>",
                        "<domain><vcpu placement='auto'>2</vcpu></domain>"))
                .containsExactly(
                        "vcpu/@placement: asked for 'static', libvirt has 'auto'",
                        "vcpu/text(): asked for '4', libvirt has '2'",
                        "title: asked for '<title>', libvirt has nothing");
    }

    @Test
    void matchesElementsOfOneNameByTheirLikeness() throws Exception {
        assertThat(
                        differences(
                                "<domain><disk dev='vda' file='a' bus='virtio'/><disk dev='vdb' file='b' bus='virtio'/></domain>",
                                "<domain><disk dev='vdb' file='b' bus='virtio'/><disk dev='vda' file='a' bus='sata'/></domain>"))
                .containsExactly("disk/@bus: asked for 'virtio', libvirt has 'sata'");
    }

    @Test
    void asksForEachOfTwoEqualElements() throws Exception {
        assertThat(differences("<domain><a/><a/></domain>", "<domain><a/></domain>"))
                .containsExactly("a: asked for '<a>', libvirt has nothing");
    }

    @Test
    void acceptsAReviewedOtherWordAtItsPlaceOnly() throws Exception {
        String row = "os/type/@machine\tq35\tpc-q35-.*\tThe alias of the newest.";

        assertThat(differences(
                        "<domain><os><type machine='q35'/></os></domain>",
                        "<domain><os><type machine='pc-q35-7.2'/></os></domain>",
                        row))
                .isEmpty();
        assertThat(differences(
                        "<domain><type machine='q35'/></domain>", "<domain><type machine='pc-q35-7.2'/></domain>", row))
                .hasSize(1);
    }

    private List<String> differences(String asked, String kept, String... normalisations)
            throws IOException, UnreadableDomainException {
        Path rows = Files.write(directory.resolve("rows.tsv"), List.of(normalisations));
        return new SemanticDiff(Normalisations.read(rows))
                .compare(DomainReader.read(asked), DomainReader.read(kept)).stream()
                        .map(Difference::toString)
                        .toList();
    }
}
