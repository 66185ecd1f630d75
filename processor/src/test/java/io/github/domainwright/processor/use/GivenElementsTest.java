package io.github.domainwright.processor.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.TestCompiler;
import io.github.domainwright.rule.UnsupportedTargetException;
import io.github.domainwright.tree.DomainSubtree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.InvalidGuestException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole elements that a guest gives: what they say is held against all rules before a document is written. */
class GivenElementsTest {
    private static final String PROFILE = """
            package acme;

            import io.github.domainwright.annotation.*;
            import io.github.domainwright.platform.TargetVersions;
            import io.github.domainwright.tree.DomainSubtree;
            import java.nio.file.Path;
            import java.nio.file.Path;
            import java.util.*;

            @VmProfile
            @SecureBoot
            @Memory("2 GiB")
            public record Server(
                    @DomainName String name,
                    @Disk(target = "vda") Path system,
                    @ElementAt("devices/disk") DomainSubtree disk,
                    @ElementAt("cpu") Optional<DomainSubtree> cpu,
                    @ElementAt("devices/tpm") List<DomainSubtree> chips) {
                public static String xml(DomainSubtree disk, DomainSubtree cpu, DomainSubtree chip) {
                    return ServerXml.toXml(server(disk, cpu, chip));
                }

                public static String old(DomainSubtree disk, DomainSubtree cpu, DomainSubtree chip) {
                    return ServerXml.toXml(server(disk, cpu, chip), TargetVersions.ofLibvirt("8.6"));
                }

                private static Server server(DomainSubtree disk, DomainSubtree cpu, DomainSubtree chip) {
                    return new Server("server", Path.of("/vm/system"), disk, Optional.ofNullable(cpu), Arrays.asList(chip));
                }
            }
            """;
    private static final String DISK =
            "<disk type='file'><source file='/vm/data'/><target dev='vdb' bus='virtio'/></disk>";
    private static final String TPM = "<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>";

    @TempDir
    Path directory;

    private Compiled profile;

    @BeforeEach
    void compile() throws Exception {
        profile = Compilation.with(TestCompiler.JAVAC, directory)
                .strict()
                .source("acme/Server.java", PROFILE)
                .run();
        assertThat(profile.messages()).isEmpty();
    }

    private static DomainSubtree element(String xml) throws Exception {
        Element element = DomainReader.read("<domain>" + xml + "</domain>")
                .root()
                .elements()
                .findFirst()
                .orElseThrow();
        return () -> element;
    }

    private String xml(String method, DomainSubtree disk, DomainSubtree cpu, DomainSubtree chip) throws Exception {
        Class<?> type = DomainSubtree.class;
        return (String)
                profile.load("acme.Server").getMethod(method, type, type, type).invoke(null, disk, cpu, chip);
    }

    private void isRefused(DomainSubtree disk, DomainSubtree cpu, DomainSubtree chip, String... words) {
        assertThatThrownBy(() -> xml("xml", disk, cpu, chip))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(InvalidGuestException.class)
                .hasMessageStartingWith("This Server cannot become a domain.")
                .message()
                .contains(words);
    }

    @Test
    void standWhereLibvirtHasThem() throws Exception {
        String document = xml("xml", element(DISK), element("<cpu mode='host-model'/>"), element(TPM));

        assertThat(document)
                .containsSubsequence("<cpu mode='host-model'/>", "<devices>", "/vm/system", "/vm/data", "<tpm model");
        assertThat(DomainReader.read(document).root().elements()).isNotEmpty();
    }

    @Test
    void mayNotBreakARuleWithWhatTheProfileHas() throws Exception {
        isRefused(element(DISK.replace("vdb", "vda")), null, element(TPM), "[DW0413] disk: ", "vda");
    }

    @Test
    void mayNotBreakARuleByThemselves() throws Exception {
        isRefused(element(DISK), null, element(TPM.replace("2.0", "1.2")), "] chips: ", "1.2");
    }

    @Test
    void areCalledAsTheirPlaceWants() throws Exception {
        isRefused(
                element("<loader secure='no'>/evil</loader>"),
                null,
                null,
                "[DW0240] disk: It is a <'loader'>, but a <disk> stands in its place.",
                "] chips[0]: There is no value.");
    }

    @Test
    void areNotUsedWhereTheTargetDoesNotKnowThem() throws Exception {
        DomainSubtree newer = element("<disk type='network'><source protocol='ssh' name='/vm/data'><host name='far'/>"
                + "</source><target dev='vdb' bus='virtio'/></disk>");

        assertThatThrownBy(() -> xml("old", newer, null, element(TPM)))
                .cause()
                .isInstanceOf(UnsupportedTargetException.class);
    }
}
