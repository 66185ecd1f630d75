package io.github.domainwright.firmware;

import static io.github.domainwright.firmware.DescriptorFiles.ETC;
import static io.github.domainwright.firmware.DescriptorFiles.SHARE;
import static io.github.domainwright.firmware.DescriptorFiles.split;
import static io.github.domainwright.firmware.DescriptorFiles.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.annotation.Architecture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirmwareDescriptorsTest {
    @TempDir
    private Path root;

    @Test
    void triesNamesInByteOrderOverAllDirectories() throws IOException {
        write(root, SHARE, "9-x.json", split("/9"));
        write(root, SHARE, "50-x.json", split("/50"));
        write(root, SHARE, "50-x-ms.json", split("/50-ms"));
        write(root, ETC, "10-x.json", split("/10"));
        write(root, ETC, "B", split("/B"));
        write(root, SHARE, "a.rpmsave", split("/a"));
        write(root, SHARE, "é.json", split("/e"));

        assertThat(names())
                .containsExactly("10-x.json", "50-x-ms.json", "50-x.json", "9-x.json", "B", "a.rpmsave", "é.json");
    }

    @Test
    void prefersTheMoreSpecificDirectory() throws IOException {
        write(root, SHARE, "50-x.json", split("/share"));
        write(root, ETC, "50-x.json", split("/etc"));
        write(root, "home/u/.config/qemu/firmware", "50-x.json", split("/home"));

        assertThat(executables(FirmwareDescriptors.under(root))).containsExactly("/etc");
        assertThat(executables(FirmwareDescriptors.underAsUser(root, "/home/u/.config")))
                .containsExactly("/home");
    }

    @Test
    void masksANameByAnEmptyFile() throws IOException {
        write(root, SHARE, "50-x.json", split("/share"));
        write(root, ETC, "50-x.json", "");

        FirmwareDescriptors descriptors = FirmwareDescriptors.under(root);

        assertThat(descriptors.builds()).isEmpty();
        assertThat(descriptors.leftOut())
                .containsExactly("50-x.json: not used: masked: /etc/qemu/firmware/50-x.json is empty");
    }

    @Test
    void doesNotFallBackFromABrokenFile() throws IOException {
        write(root, SHARE, "50-x.json", split("/share"));
        write(root, ETC, "50-x.json", "{");

        FirmwareDescriptors descriptors = FirmwareDescriptors.under(root);

        assertThat(descriptors.builds()).isEmpty();
        assertThat(descriptors.leftOut())
                .singleElement()
                .asString()
                .contains("broken descriptor /etc/qemu/firmware/50-x.json: is not JSON");
    }

    @Test
    void passesOverHiddenFilesAndDirectories() throws IOException {
        write(root, SHARE, ".50-x.json.swp", split("/hidden"));
        write(root, SHARE, "50-x.json", split("/share"));
        Files.createDirectories(root.resolve(ETC).resolve("50-x.json"));

        FirmwareDescriptors descriptors = FirmwareDescriptors.under(root);

        assertThat(executables(descriptors)).containsExactly("/share");
        assertThat(descriptors.leftOut()).isEmpty();
    }

    @Test
    void readsOneMebibyteAndNoMore() throws IOException {
        String descriptor = split("/large");
        String padding = " ".repeat(DescriptorDirectories.MOST_BYTES - descriptor.length());
        write(root, SHARE, "50-fits.json", descriptor + padding);
        write(root, SHARE, "60-large.json", descriptor + padding + " ");

        FirmwareDescriptors descriptors = FirmwareDescriptors.under(root);

        assertThat(names()).containsExactly("50-fits.json");
        assertThat(descriptors.leftOut()).singleElement().asString().contains("larger than 1 MiB");
    }

    @Test
    void survivesWhateverAFileHolds() throws IOException {
        write(root, SHARE, "10-deep.json", "[".repeat(200_000));
        write(root, SHARE, "20-mark.json", "\uFEFF" + split("/x"));
        write(root, SHARE, "30-truncated.json", split("/x").substring(0, 60));
        Files.write(root.resolve(SHARE).resolve("40-binary.json"), new byte[] {0, -1, -2, 3});
        Files.write(root.resolve(SHARE).resolve("45-latin.json"), split("/é").getBytes(StandardCharsets.ISO_8859_1));
        write(root, SHARE, "50-good.json", split("/good"));

        FirmwareDescriptors descriptors = FirmwareDescriptors.under(root);

        assertThat(executables(descriptors)).containsExactly("/good");
        assertThat(descriptors.leftOut()).hasSize(5);
        assertThat(String.join("\n", descriptors.leftOut()))
                .contains("nested deeper", "byte order mark", "does not end", "not UTF-8");
    }

    @Test
    void followsLinksInsideTheRootOnly() throws IOException {
        Path outside = Files.createDirectories(root.resolve("outside"));
        Path host = Files.createDirectories(root.resolve("host"));
        Files.writeString(outside.resolve("secret.json"), split("/secret"));
        write(host, "opt/fw", "real.json", split("/real"));
        Files.createDirectories(host.resolve(SHARE));
        Path share = host.resolve(SHARE);
        Files.createSymbolicLink(share.resolve("10-inside.json"), Path.of("/opt/fw/real.json"));
        Files.createSymbolicLink(share.resolve("20-absolute.json"), outside.resolve("secret.json"));
        Files.createSymbolicLink(share.resolve("30-up.json"), Path.of("../../../../../../outside/secret.json"));
        Files.createSymbolicLink(share.resolve("40-circle.json"), Path.of("40-circle.json"));

        FirmwareDescriptors descriptors = FirmwareDescriptors.under(host);

        assertThat(executables(descriptors)).containsExactly("/real");
        assertThat(descriptors.leftOut())
                .satisfiesExactly(
                        line -> assertThat(line).contains("20-absolute.json", "link to nothing"),
                        line -> assertThat(line).contains("30-up.json", "link to nothing"),
                        line -> assertThat(line).contains("40-circle.json", "circle"));
    }

    @Test
    void explainsUnreadableFiles() throws IOException {
        Path file = write(root, SHARE, "50-x.json", split("/x"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "the superuser reads everything");

        assertThat(FirmwareDescriptors.under(root).leftOut())
                .singleElement()
                .asString()
                .contains("access is denied");
    }

    @Test
    void takesMissingDirectoriesAsEmpty() {
        FirmwareDescriptors descriptors = FirmwareDescriptors.under(root);
        FirmwareRequirement requirement =
                FirmwareRequirement.of(Architecture.X86_64, "q35").build();

        assertThat(descriptors.builds()).isEmpty();
        assertThatThrownBy(() -> descriptors.select(requirement).orElseRefuse())
                .isInstanceOf(FirmwareRefusedException.class)
                .hasMessageContaining("has no build that could be used")
                .hasMessageContaining("install a firmware package");
    }

    @Test
    void refusesARootThatIsNotThere() {
        assertThatThrownBy(() -> FirmwareDescriptors.under(root.resolve("nowhere")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void warnsOfAChoiceWhoseFilesAreMissing() throws IOException {
        write(root, SHARE, "50-x.json", split("/fw/code"));
        FirmwareRequirement requirement =
                FirmwareRequirement.of(Architecture.X86_64, "q35").build();

        assertThat(FirmwareDescriptors.under(root).select(requirement).warnings())
                .hasSize(2)
                .allSatisfy(warning -> assertThat(warning).contains("50-x.json names /fw/code", "is not there"));

        write(root, "fw", "code", "");
        write(root, "fw", "code.vars", "");

        assertThat(FirmwareDescriptors.under(root).select(requirement).warnings())
                .isEmpty();
    }

    @Test
    void listsWhatWasLeftOutAmongTheCandidates() throws IOException {
        write(root, SHARE, "40-broken.json", "{}");
        write(root, SHARE, "50-x.json", split("/x"));
        FirmwareRequirement requirement =
                FirmwareRequirement.of(Architecture.X86_64, "q35").build();

        FirmwareSelection selection = FirmwareDescriptors.under(root).select(requirement);

        assertThat(selection.candidates())
                .extracting(Candidate::verdict)
                .containsExactly(Candidate.Verdict.UNUSABLE, Candidate.Verdict.CHOSEN);
        assertThat(selection.explain()).contains("interface-types is missing");
    }

    private List<String> names() {
        return FirmwareDescriptors.under(root).builds().stream()
                .map(FirmwareBuild::name)
                .toList();
    }

    private static List<String> executables(FirmwareDescriptors descriptors) {
        return descriptors.builds().stream()
                .map(build -> build.mapping().executablePath())
                .toList();
    }
}
