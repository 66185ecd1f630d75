package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.OptionalInt;

/** DW0346: where the least number of a thread's workers is stated, so is the greatest, and it is not below. */
final class ThreadPools implements Rule {
    private static final List<DomainPath> THREADS = DomainPath.list("iothreadids/iothread", "defaultiothread");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0346",
                "Where the least number of a thread's workers is stated, so is the greatest, and it is not below.",
                "libvirt refuses anything else (\"thread_pool_min must be smaller or equal to thread_pool_max\").",
                new Fix(
                        "lower threadPoolMin of the @IoThread, or state a greater threadPoolMax.",
                        "lower thread_pool_min, or state a greater thread_pool_max."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list(
                "iothreadids/iothread/@thread_pool_min",
                "iothreadids/iothread/@thread_pool_max",
                "defaultiothread/@thread_pool_min",
                "defaultiothread/@thread_pool_max");
    }

    @Override
    public void check(Guest guest, Findings found) {
        for (DomainPath path : THREADS) {
            for (Element thread : guest.tree().elements(path)) {
                OptionalInt least = number(thread, "thread_pool_min");
                OptionalInt greatest = number(thread, "thread_pool_max");
                if (least.isPresent() && thread.attribute("thread_pool_max").isEmpty()) {
                    found.add(
                            path,
                            thread.origin(),
                            "A thread has at least %d workers, but no greatest number.".formatted(least.getAsInt()));
                }
                if (least.isPresent() && greatest.isPresent() && least.getAsInt() > greatest.getAsInt()) {
                    found.add(
                            path,
                            thread.origin(),
                            "A thread has at least %d workers and at most %d."
                                    .formatted(least.getAsInt(), greatest.getAsInt()));
                }
            }
        }
    }

    private static OptionalInt number(Element thread, String attribute) {
        return Numbers.natural(thread.literal(attribute));
    }
}
