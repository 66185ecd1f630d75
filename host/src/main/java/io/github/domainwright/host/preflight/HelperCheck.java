package io.github.domainwright.host.preflight;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.ArrayList;
import java.util.List;

/** Whether the programs and devices that libvirt needs for a guest are on the host. */
final class HelperCheck {
    private static final List<String> DIRECTORIES = List.of("/usr/bin/", "/usr/local/bin/", "/bin/", "/usr/sbin/");
    private static final DomainPath TPM = DomainPath.of("devices/tpm/backend[@type='emulator']");
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
