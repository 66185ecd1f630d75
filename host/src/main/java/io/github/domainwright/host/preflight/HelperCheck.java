package io.github.domainwright.host.preflight;

import io.github.domainwright.firmware.VhostUserDescriptors;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import java.util.ArrayList;
import java.util.List;

/** Whether the programs and devices that libvirt needs for a guest are on the host. */
final class HelperCheck {
    private static final List<String> DIRECTORIES = List.of("/usr/bin/", "/usr/local/bin/", "/bin/", "/usr/sbin/");
    private static final DomainPath TPM = DomainPath.of("devices/tpm/backend[@type='emulator']");
    private static final DomainPath FILESYSTEM = DomainPath.of("devices/filesystem");
    private static final DomainPath BINARY = DomainPath.of("binary/@path");
    private static final String VIRTIOFSD = "virtiofsd";
    private static final DomainPath EMULATOR = DomainPath.of("devices/emulator/text()");
    private static final DomainPath TYPE = DomainPath.of("@type");

    private final HostRoot host;
    private final List<Check> checks = new ArrayList<>();

    private HelperCheck(HostRoot host) {
        this.host = host;
    }

    static List<Check> of(DomainTree document, HostRoot host) {
        HelperCheck check = new HelperCheck(host);
        if (document.element(TPM).isPresent()) {
            check.program("swtpm", "install swtpm");
            check.program("swtpm_setup", "install swtpm-tools");
        }
        document.elements(FILESYSTEM).stream()
                .filter(HelperCheck::needsVirtiofsd)
                .map(shared -> check.virtiofsd(text(shared, BINARY)))
                .distinct()
                .forEach(check.checks::add);
        document.literal(EMULATOR).map(String::strip).ifPresent(check::emulator);
        if (document.is(TYPE, "kvm") && host.isRunning()) {
            check.kvm();
        }
        return check.checks;
    }

    private void program(String name, String fix) {
        boolean found = DIRECTORIES.stream().anyMatch(directory -> host.exists(directory + name));
        checks.add(
                found
                        ? Check.ok(name, "It is installed.")
                        : Check.failed(name, "The guest's TPM is emulated by it, and it is not installed.", fix));
    }

    /** libvirt starts none where somebody else has one that listens on a socket. */
    private static boolean needsVirtiofsd(Element shared) {
        return text(shared, DomainPath.of("driver/@type")).equals("virtiofs")
                && text(shared, DomainPath.of("source/@socket")).isEmpty();
    }

    private Check virtiofsd(String stated) {
        if (!stated.isEmpty()) {
            return host.exists(stated)
                    ? Check.ok(VIRTIOFSD, stated + ".")
                    : Check.failed(VIRTIOFSD, stated + " is not there.", "install it, or leave <binary> out");
        }
        VhostUserDescriptors.Found found = host.vhostUser("fs");
        if (!found.fault().isEmpty()) {
            return Check.failed(VIRTIOFSD, "libvirt finds none: " + found.fault() + ".", "mend or remove that file");
        }
        return found.program()
                .map(program -> host.exists(program)
                        ? Check.ok(VIRTIOFSD, program + ".")
                        : Check.failed(
                                VIRTIOFSD,
                                program + ", which the host's descriptor names, is not there.",
                                "install virtiofsd anew"))
                .orElseGet(() -> Check.failed(
                        VIRTIOFSD,
                        "A shared directory needs it, and no descriptor in /usr/share/qemu/vhost-user names one.",
                        "install virtiofsd"));
    }

    private static String text(Element element, DomainPath path) {
        return new DomainTree(element).literal(path).map(String::strip).orElse("");
    }

    private void emulator(String path) {
        if (!path.startsWith("/") || host.exists(path)) {
            return;
        }
        checks.add(Check.failed(
                "emulator", path + " is not there.", "leave <emulator> out, so that libvirt takes the host's own"));
    }

    private void kvm() {
        checks.add(
                host.exists("/dev/kvm")
                        ? Check.ok("/dev/kvm", "It is there.")
                        : Check.failed(
                                "/dev/kvm",
                                "The host has no KVM.",
                                "switch virtualization on in the host's firmware, load the kernel module, or use type='qemu'"));
    }
}
