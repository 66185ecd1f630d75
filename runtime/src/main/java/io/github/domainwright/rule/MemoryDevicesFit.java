package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** DW0459: memory devices have a slot, a NUMA cell and sizes that fit. */
final class MemoryDevicesFit implements Rule {
    private static final DomainPath DEVICES = DomainPath.of("devices/memory");
    private static final DomainPath SLOTS = DomainPath.of("maxMemory/@slots");

    private static final long LEAST_LABEL = 128;
    private static final long LEAST_BLOCK = 2048;

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0459",
                "A memory device has a slot, a NUMA cell of the guest, and sizes that fit: a label of 128 KiB up to the size,"
                        + " blocks that are a power of two from 2 MiB on, and a requested size of whole blocks.",
                "libvirt refuses others.",
                new Fix(
                        "raise the slots of @MaxMemory, name a @NumaCell that there is, or correct the size.",
                        "raise the slots of <maxMemory>, name a <cell> that there is, or correct the size."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list(
                "maxMemory/@slots",
                "devices/memory/@model",
                "devices/memory/target/node/text()",
                "devices/memory/target/size/text()",
                "devices/memory/target/size/@unit",
                "devices/memory/target/block/text()",
                "devices/memory/target/block/@unit",
                "devices/memory/target/requested/text()",
                "devices/memory/target/requested/@unit",
                "devices/memory/target/label/size/text()",
                "devices/memory/target/label/size/@unit");
    }

    @Override
    public DomainPath premise() {
        return DEVICES;
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isQemu()) {
            return;
        }
        int cells = guest.tree().elements(Guest.NUMA_CELLS).size();
        int slots = Numbers.natural(guest.tree().literal(SLOTS)).orElse(Integer.MAX_VALUE);
        int taken = 0;
        for (Element device : guest.tree().elements(DEVICES)) {
            String model = device.literal("model").orElse("");
            boolean takesSlot = model.equals("dimm") || model.equals("nvdimm");
            taken += takesSlot ? 1 : 0;
            if (takesSlot && taken > slots) {
                found.add(DEVICES, device.origin(), "There are only %d slots for memory devices.".formatted(slots));
            }
            Optional<Element> target = device.element("target");
            target.ifPresent(sizes -> check(device, model, sizes, cells, found));
        }
    }

    private static void check(Element device, String model, Element target, int cells, Findings found) {
        OptionalInt node = Numbers.natural(target.element("node").flatMap(Element::text));
        boolean needsNode = model.equals("dimm") || model.equals("nvdimm") || model.equals("virtio-mem");
        if (node.isPresent() && node.getAsInt() >= cells) {
            found.add(DEVICES, device.origin(), "The guest has no NUMA cell %d.".formatted(node.getAsInt()));
        } else if (needsNode && target.element("node").isEmpty() && cells > 0) {
            found.add(DEVICES, device.origin(), "The device names no NUMA cell.");
        }
        OptionalLong size = size(target, "size");
        OptionalLong block = size(target, "block");
        OptionalLong requested = size(target, "requested");
        OptionalLong label =
                target.element("label").map(area -> size(area, "size")).orElse(OptionalLong.empty());
        if (label.isPresent()
                && (label.getAsLong() < LEAST_LABEL || size.isPresent() && label.getAsLong() >= size.getAsLong())) {
            found.add(DEVICES, device.origin(), "The label has %s.".formatted(StatedMemory.words(label.getAsLong())));
        }
        if (block.isPresent() && (block.getAsLong() < LEAST_BLOCK || Long.bitCount(block.getAsLong()) != 1)) {
            found.add(DEVICES, device.origin(), "A block has %s.".formatted(StatedMemory.words(block.getAsLong())));
        } else if (block.isPresent() && requested.isPresent()) {
            checkRequested(device, requested.getAsLong(), block.getAsLong(), size, found);
        }
    }

    private static void checkRequested(Element device, long requested, long block, OptionalLong size, Findings found) {
        if (requested % block != 0 || size.isPresent() && requested > size.getAsLong()) {
            found.add(
                    DEVICES,
                    device.origin(),
                    "%s is requested, in blocks of %s of %s."
                            .formatted(
                                    StatedMemory.words(requested),
                                    StatedMemory.words(block),
                                    size.isPresent() ? StatedMemory.words(size.getAsLong()) : "some memory"));
        }
    }

    private static OptionalLong size(Element element, String name) {
        return element.element(name).map(StatedMemory::ofText).orElse(OptionalLong.empty());
    }
}
