package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** DW0343: a thread that serves disks and is named exists, and is declared once. */
final class IoThreadsExist implements Rule {
    private static final DomainPath COUNT = DomainPath.of("iothreads/text()");
    private static final DomainPath THREADS = DomainPath.of("iothreadids/iothread");
    private static final List<DomainPath> USES = DomainPath.list(
            "devices/disk/driver/@iothread", "devices/controller/driver/@iothread", "cputune/iothreadpin/@iothread");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0343",
                "A thread that serves disks exists where it is named, and is declared once.",
                "libvirt refuses a disk, a controller or a pin that names another (\"iothread not defined in iothreadid\"),"
                        + " and a second thread of one number.",
                new Fix(
                        "raise @IoThreads, declare the thread with @IoThread, or name another; threads are numbered from 1.",
                        "raise <iothreads>, declare the thread in <iothreadids>, or name another."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(COUNT, DomainPath.of("iothreadids/iothread/@id"), USES.get(0), USES.get(1), USES.get(2));
    }

    @Override
    public void check(Guest guest, Findings found) {
        Set<Integer> ids = new HashSet<>();
        for (Element thread : guest.tree().elements(THREADS)) {
            OptionalInt id = number(thread, "id");
            if (id.isPresent() && !ids.add(id.getAsInt())) {
                found.add(THREADS, thread.origin(), "The thread %d is declared twice.".formatted(id.getAsInt()));
            }
        }
        if (guest.has(COUNT.element()) && guest.tree().literal(COUNT).isEmpty()) {
            return;
        }
        int count = guest.tree()
                .literal(COUNT)
                .map(Numbers::natural)
                .orElse(OptionalInt.empty())
                .orElse(0);
        // libvirt gives the threads that are not declared the lowest numbers that are free.
        IntStream.iterate(1, id -> id + 1)
                .filter(id -> !ids.contains(id))
                .limit(Math.max(0, count - ids.size()))
                .boxed()
                .toList()
                .forEach(ids::add);
        USES.forEach(use -> check(use, ids, guest, found));
    }

    private static void check(DomainPath use, Set<Integer> ids, Guest guest, Findings found) {
        for (Element element : guest.tree().elements(use.element())) {
            OptionalInt id = number(element, use.attribute());
            if (id.isPresent() && !ids.contains(id.getAsInt())) {
                found.add(use, element.origin(), "There is no thread %d that serves disks.".formatted(id.getAsInt()));
            }
        }
    }

    private static OptionalInt number(Element element, String attribute) {
        return element.literal(attribute).map(Numbers::natural).orElse(OptionalInt.empty());
    }
}
