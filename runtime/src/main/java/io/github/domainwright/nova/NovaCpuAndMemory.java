package io.github.domainwright.nova;

import io.github.domainwright.annotation.Concept;
import io.github.domainwright.target.Ledger;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Occurrence;
import io.github.domainwright.tree.Value;
import java.util.List;
import java.util.Optional;

/** The size of the guest, its topology, and the pages behind its memory. */
final class NovaCpuAndMemory {
    private final NovaSheet sheet;
    private final Ledger ledger;

    private NovaCpuAndMemory(NovaSheet sheet) {
        this.sheet = sheet;
        this.ledger = sheet.ledger();
    }

    static void translate(NovaSheet sheet) {
        NovaCpuAndMemory part = new NovaCpuAndMemory(sheet);
        part.topology();
        part.pinning();
        boolean hasPages = part.pages();
        part.lock(hasPages);
        NovaNumaCells.translate(sheet);
    }

    /** Returns the value of the text at {@code path}, as the flavor is to have it, and settles it. */
    static Optional<Value> size(Ledger ledger, String path) {
        ledger.take(path + "/text()");
        Optional<Element> element = ledger.tree().element(DomainPath.of(path));
        if (element.filter(any -> any.occurrence() instanceof Occurrence.Once).isEmpty() && element.isPresent()) {
            ledger.refuse(
                    NovaRule.VALUE_UNKNOWN.text(),
                    path,
                    "A guest can have no value for %s, but a flavor has one.".formatted(path));
        }
        Optional<Node.Text> text = element.flatMap(size -> size.children().stream()
                .filter(Node.Text.class::isInstance)
                .map(Node.Text.class::cast)
                .findFirst());
        text.ifPresent(stated ->
                ledger.requireNumber(NovaRule.NUMBER.text(), DomainPath.of(path), stated.origin(), stated.value()));
        return text.map(Node.Text::value);
    }

    private void topology() {
        for (String part : List.of("sockets", "cores", "threads")) {
            DomainPath place = DomainPath.of("cpu/topology/@" + part);
            String number = ledger.take(place.toString());
            boolean isStated = ledger.tree().has(place);
            if (isStated
                    && ledger.requireNumber(
                            NovaRule.NUMBER.text(), place, ledger.tree().origin(place), Value.of(number))) {
                sheet.flavor("hw:cpu_" + part, number);
            }
        }
        String dies = ledger.take("cpu/topology/@dies");
        if (!dies.isEmpty() && !dies.equals("1")) {
            ledger.lose(Concept.TOPOLOGY, "cpu/topology/@dies");
        }
    }

    /** Whether vCPUs have CPUs of their own can be said; which these are is a loss that the table notes. */
    private void pinning() {
        List<Element> pins = ledger.tree().elements(DomainPath.of("cputune/vcpupin"));
        String vcpus = ledger.tree().literal(DomainPath.of("vcpu/text()")).orElse("");
        boolean isDedicated = vcpus.equals(String.valueOf(pins.size()))
                && pins.stream()
                        .allMatch(pin -> pin.literal("cpuset").orElse("-").matches("[0-9]+"));
        if (isDedicated) {
            sheet.flavor("hw:cpu_policy", "dedicated");
            if (ledger.tree().has(DomainPath.of("cputune/emulatorpin"))) {
                sheet.flavor("hw:emulator_threads_policy", "isolate");
            }
        }
    }

    private boolean pages() {
        List<Element> pages = ledger.tree().elements(DomainPath.of("memoryBacking/hugepages/page"));
        if (pages.size() != 1 || pages.get(0).attribute("nodeset").isPresent()) {
            return false;
        }
        Element page = pages.get(0);
        String unit = page.literal("unit").orElse("");
        String size = page.literal("size").orElse("");
        if (!unit.equals("KiB") || !size.matches("[1-9][0-9]*")) {
            return false;
        }
        ledger.settle(page, "size", "unit");
        return sheet.flavor("hw:mem_page_size", size);
    }

    private void lock(boolean hasPages) {
        String path = "memoryBacking/locked";
        Optional<Element> locked = ledger.tree().element(DomainPath.of(path));
        if (locked.isEmpty()) {
            return;
        }
        ledger.settle(locked.get());
        if (hasPages) {
            sheet.flavor("hw:locked_memory", "true");
        } else {
            ledger.refuse(NovaRule.LOCKED_MEMORY.text(), path, "The memory is locked, but has no one page size.");
        }
    }
}
