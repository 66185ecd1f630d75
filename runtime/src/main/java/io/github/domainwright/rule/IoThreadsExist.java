package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

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
        int count = Numbers.natural(guest.tree().literal(COUNT)).orElse(0);
        int undeclared = Math.max(0, count - ids.size());
        USES.forEach(use -> check(use, ids, undeclared, guest, found));
    }

    private static void check(DomainPath use, Set<Integer> ids, int undeclared, Guest guest, Findings found) {
        for (Element element : guest.tree().elements(use.element())) {
            OptionalInt id = number(element, use.attribute());
            if (id.isPresent() && !exists(id.getAsInt(), ids, undeclared)) {
                found.addAt(use, element, "There is no thread %d that serves disks.".formatted(id.getAsInt()));
            }
        }
    }

    /** libvirt gives the threads that are not declared the lowest numbers that are free. */
    private static boolean exists(int id, Set<Integer> ids, int undeclared) {
        long lowerIds = ids.stream().filter(other -> 1 <= other && other < id).count();
        return ids.contains(id) || id > 0 && id - lowerIds <= undeclared;
    }

    private static OptionalInt number(Element element, String attribute) {
        return Numbers.natural(element.literal(attribute));
    }
}
