package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.OptionalLong;

/** DW0430: a QXL adapter has no more memory than its registers can say. */
final class QxlMemory implements Rule {
    private static final DomainPath MODELS = DomainPath.of("devices/video/model");
    private static final long MOST = 2097152;
    private static final long LEAST_VGA = 1024;

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0430",
                "Each part of the memory of a QXL adapter is at most 2 GiB; that for VGA is a power of two, and 1 MiB or more.",
                "libvirt rounds vram and ram up to a power of two and refuses 4 GiB (\"value for 'vram' must be less than"
                        + " '4194303'\"), and refuses other sizes of vgamem.",
                new Fix("write \"64 MiB\", or leave it out.", "write 65536, or leave it out."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list(
                "devices/video/model/@type",
                "devices/video/model/@vram",
                "devices/video/model/@ram",
                "devices/video/model/@vgamem");
    }

    @Override
    public void check(Guest guest, Findings found) {
        for (Element model : guest.tree().elements(MODELS)) {
            if (guest.isQemu() && model.literal("type").filter("qxl"::equals).isPresent()) {
                check(model, "vram", found);
                check(model, "ram", found);
                checkVga(model, found);
            }
        }
    }

    private static void checkVga(Element model, Findings found) {
        OptionalLong size = StatedMemory.ofAttribute(model, "vgamem");
        if (size.isPresent() && (size.getAsLong() < LEAST_VGA || Long.bitCount(size.getAsLong()) != 1)) {
            found.add(
                    MODELS,
                    model.attribute("vgamem").orElseThrow().origin(),
                    "The vgamem of a QXL adapter is %s, which is no power of two from 1 MiB on."
                            .formatted(StatedMemory.words(size.getAsLong())));
        }
    }

    private static void check(Element model, String part, Findings found) {
        OptionalLong size = StatedMemory.ofAttribute(model, part);
        if (size.isPresent() && size.getAsLong() > MOST) {
            found.add(
                    MODELS,
                    model.attribute(part).orElseThrow().origin(),
                    "The %s of a QXL adapter is %s, more than 2 GiB."
                            .formatted(part, StatedMemory.words(size.getAsLong())));
        }
    }
}
