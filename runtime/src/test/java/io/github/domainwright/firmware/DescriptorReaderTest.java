package io.github.domainwright.firmware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptorReaderTest {
    private static final String MEMORY = "{'device': 'memory', 'filename': '/m'}";
    private static final String TARGETS = "[{'architecture': 'x86_64', 'machines': ['pc-q35-*']}]";

    @Test
    void readsASplitBuild() throws DescriptorFault {
        FirmwareBuild build =
                read("{'interface-types': ['uefi', 'bios'], 'mapping': {'device': 'flash', 'mode': 'split',"
                        + "'executable': {'filename': '/c', 'format': 'qcow2'}, 'nvram-template': {'filename': '/v', 'format': 'raw'}},"
                        + "'targets': [{'architecture': 'i386', 'machines': ['pc-q35-*', 'pc-?']}, {'architecture': 'ppc64', 'machines': []}],"
                        + "'features': ['secure-boot', 'no-such-feature', 7], 'more': {}}");

        assertThat(build.interfaces()).containsExactly(FirmwareInterface.UEFI, FirmwareInterface.BIOS);
        assertThat(build.mapping())
                .isEqualTo(new FirmwareMapping.SplitFlash(
                        new FirmwareImage("/c", ImageFormat.QCOW2), new FirmwareImage("/v", ImageFormat.RAW)));
        assertThat(build.targets())
                .containsExactly(
                        new FirmwareTarget("i686", List.of("pc-q35-*", "pc-?")),
                        new FirmwareTarget("ppc64", List.of()));
        assertThat(build.features()).containsExactly(FirmwareFeature.SECURE_BOOT);
        assertThat(build.provenance().confidence()).isEqualTo(Confidence.DESCRIPTOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'device': 'flash', 'executable': {'filename': '/c', 'format': 'raw'}, 'nvram-template': {'filename': '/v', 'format': 'raw'}} | flash, split",
                "{'device': 'flash', 'mode': 'combined', 'executable': {'filename': '/c', 'format': 'raw'}} | flash, combined",
                "{'device': 'flash', 'mode': 'stateless', 'executable': {'filename': '/c', 'format': 'raw'}, 'nvram-template': 7} | flash, stateless",
                "{'device': 'memory', 'filename': '/c'} | memory",
                "{'device': 'memory', 'filename': '/c', 'uefi-vars': {'template': '/v'}} | memory, uefi-vars",
                "{'device': 'kernel', 'filename': '/c'} | kernel",
            })
    void readsEachMapping(String mapping, String words) throws DescriptorFault {
        FirmwareBuild build = read(with(mapping, TARGETS, "[]"));

        assertThat(build.mapping().words()).isEqualTo(words);
        assertThat(build.mapping().executablePath()).isEqualTo("/c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | the file has to be an object, it is an array",
                "{'mapping': {}, 'targets': [], 'features': []} | interface-types is missing",
                "{'interface-types': 'uefi'} | interface-types has to be an array, it is a string",
                "{'interface-types': ['uefi', 'efi']} | interface-types has the unknown value 'efi'",
                "{'interface-types': ['uefi', null]} | interface-types[1] has to be a string, it is null",
                "{'interface-types': []} | mapping is missing",
                "{'interface-types': [], 'mapping': {'device': 'rom'}} | mapping.device has the unknown value 'rom'",
                "{'interface-types': [], 'mapping': {'device': 'igvm', 'filename': '/x'}} | is an IGVM file",
                "{'interface-types': [], 'mapping': {'device': 'memory'}} | mapping.filename is missing",
                "{'interface-types': [], 'mapping': {'device': 'memory', 'filename': 1}} | mapping.filename has to be a string, it is a number",
                "{'interface-types': [], 'mapping': {'device': 'memory', 'filename': '/a\\u0000b'}} | mapping.filename contains the character NUL",
                "{'interface-types': [], 'mapping': {'device': 'memory', 'filename': '/x', 'uefi-vars': {}}} | mapping.uefi-vars.template is missing",
                "{'interface-types': [], 'mapping': {'device': 'flash', 'mode': 'x', 'executable': {'filename': '/c', 'format': 'raw'}}} | mapping.mode has the unknown value 'x'",
                "{'interface-types': [], 'mapping': {'device': 'flash', 'executable': {'filename': '/c', 'format': 'raw'}}} | mapping.nvram-template is missing",
                "{'interface-types': [], 'mapping': {'device': 'flash', 'executable': {'filename': '/c'}}} | mapping.executable.format is missing",
                "{'interface-types': [], 'mapping': {'device': 'flash', 'executable': {'filename': '/c', 'format': 'vmdk'}}} | mapping.executable.format is 'vmdk'; libvirt loads raw and qcow2 only",
                "{'interface-types': ['uefi'], 'mapping': {'device': 'memory', 'filename': '/x'}} | targets is missing",
                "{'interface-types': ['uefi'], 'mapping': {'device': 'memory', 'filename': '/x'}, 'targets': [{'architecture': 'x86-64', 'machines': []}]} | targets[0].architecture has the unknown value 'x86-64'",
                "{'interface-types': ['uefi'], 'mapping': {'device': 'memory', 'filename': '/x'}, 'targets': [{'architecture': 'arm'}]} | targets[0].machines is missing",
                "{'interface-types': ['uefi'], 'mapping': {'device': 'memory', 'filename': '/x'}, 'targets': []} | features is missing",
                "{'interface-types': ['uefi'], 'interface-types': ['bios']} | is not JSON: the member \"interface-types\" occurs twice (line 1, column 31)",
                "{'interface-types': ['uefi'], | is not JSON: the text ends where a member's name has to stand (line 1, column 30)",
            })
    void saysWhyADescriptorIsLeftOut(String descriptor, String reason) {
        assertThatThrownBy(() -> read(descriptor))
                .isInstanceOf(DescriptorFault.class)
                .hasMessageStartingWith(reason);
    }

    @Test
    void needsFeaturesToBeAnArray() {
        assertThatThrownBy(() -> read(with(MEMORY, TARGETS, "'secure-boot'")))
                .hasMessageContaining("features has to be");
    }

    private static String with(String mapping, String targets, String features) {
        return "{'interface-types': ['uefi'], 'mapping': " + mapping + ", 'targets': " + targets + ", 'features': "
                + features + "}";
    }

    private static FirmwareBuild read(String descriptor) throws DescriptorFault {
        byte[] content = descriptor.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return DescriptorReader.read("50-test.json", "/usr/share/qemu/firmware/50-test.json", content);
    }
}
