package io.github.domainwright.host.preflight;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether the files and devices of the host that a guest is made of are there. libvirt looks for them at its start. */
final class SourceCheck {
    private static final String SUBJECT = "files";
    private static final String IMAGE = "make it, for example with 'qemu-img create', or correct the path";
    private static final String FILE = "put it there, or correct the path";
    private static final DomainPath DEVICE = DomainPath.of("source/@dev");

    private final HostRoot host;
    private final List<Check> missing = new ArrayList<>();
    private final Set<String> found = new LinkedHashSet<>();

    private SourceCheck(HostRoot host) {
        this.host = host;
    }

    static List<Check> of(DomainTree document, HostRoot host) {
        SourceCheck check = new SourceCheck(host);
        for (Element disk : document.elements(DomainPath.of("devices/disk"))) {
            check.disk(new DomainTree(disk));
        }
        for (Element shared : document.elements(DomainPath.of("devices/filesystem"))) {
            check.look(new DomainTree(shared), DomainPath.of("source/@dir"), "make the directory, or correct the path");
        }
        for (String path : List.of("os/kernel/text()", "os/initrd/text()", "os/dtb/text()")) {
            check.look(document, DomainPath.of(path), FILE);
        }
        if (check.missing.isEmpty() && !check.found.isEmpty()) {
            return List.of(Check.ok(SUBJECT, String.join(", ", check.found) + "."));
        }
        return check.missing;
    }

    private void disk(DomainTree disk) {
        if (disk.is(DomainPath.of("source/@startupPolicy"), "optional")) {
            return;
        }
        look(disk, DomainPath.of("source/@file"), IMAGE);
        // The devices of a host that does not run are made when it starts.
        if (host.isRunning()) {
            look(disk, DEVICE, "attach the device, or correct the path");
        }
    }

    private void look(DomainTree where, DomainPath place, String fix) {
        where.literal(place).filter(path -> path.startsWith("/")).ifPresent(path -> {
            if (host.exists(path)) {
                found.add(path);
            } else {
                missing.add(Check.failed(SUBJECT, path + " is not there.", fix));
            }
        });
    }
}
