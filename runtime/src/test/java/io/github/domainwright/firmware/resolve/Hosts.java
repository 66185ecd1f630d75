package io.github.domainwright.firmware.resolve;

import static io.github.domainwright.firmware.DescriptorFiles.SHARE;
import static io.github.domainwright.firmware.DescriptorFiles.descriptor;
import static io.github.domainwright.firmware.DescriptorFiles.flash;
import static io.github.domainwright.firmware.DescriptorFiles.write;

import java.io.IOException;
import java.nio.file.Path;

/** A host with one build of each kind. */
final class Hosts {
    private static final String SECURE = "\"secure-boot\", \"enrolled-keys\", \"requires-smm\"";

    private Hosts() {}

    static Path fill(Path root) throws IOException {
        write(
                root,
                SHARE,
                "20-bios.json",
                descriptor("{\"device\": \"memory\", \"filename\": \"/fw/bios\"}", "x86_64", "pc-*", "")
                        .replace("uefi", "bios"));
        build(root, "30-qcow2.json", flash("/fw/qcow2").replace("raw", "qcow2"), SECURE);
        build(root, "31-secure.json", flash("/fw/secure"), SECURE);
        build(root, "50-plain.json", flash("/fw/plain"), "");
        build(
                root,
                "60-stateless.json",
                "{\"device\": \"flash\", \"mode\": \"stateless\","
                        + " \"executable\": {\"filename\": \"/fw/stateless\", \"format\": \"raw\"}}",
                "\"amd-sev-snp\"");
        build(
                root,
                "70-combined.json",
                "{\"device\": \"flash\", \"mode\": \"combined\","
                        + " \"executable\": {\"filename\": \"/fw/combined\", \"format\": \"raw\"}}",
                "");
        build(
                root,
                "80-varstore.json",
                "{\"device\": \"memory\", \"filename\": \"/fw/varstore\", \"uefi-vars\": {\"template\": \"/fw/vars.json\"}}",
                "\"host-uefi-vars\"");
        write(root, SHARE, "90-arm.json", descriptor(flash("/fw/arm"), "aarch64", "virt-*", ""));
        return root;
    }

    private static void build(Path root, String name, String mapping, String features) throws IOException {
        write(root, SHARE, name, descriptor(mapping, "x86_64", "pc-q35-*", features));
    }
}
