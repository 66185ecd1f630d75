package io.github.domainwright.firmware.resolve;

import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Optional;

/** What libvirt's QEMU driver asks of the source that holds a guest's variables. */
final class NvramSourceRules {
    private static final List<String> TYPES = List.of("file", "block", "network");

    private NvramSourceRules() {}

    static void check(Element nvram, RuleSet rules) throws RefusedDocument {
        String type = nvram.literal("type").orElse("file");
        QemuRules.refuseIf(
                !TYPES.contains(type),
                "type of the NVRAM source",
                "NVRAM can not be kept on a source of type " + type + ". Use file, block or network.");
        Optional<Element> source = nvram.element("source");
        Optional<Element> slices = source.flatMap(element -> element.element("slices"));
        if (slices.isPresent()) {
            QemuRules.refuseIf(
                    rules == RuleSet.LIBVIRT_11 || !type.equals("block"),
                    "slice of the NVRAM source",
                    "NVRAM can not be kept on a slice" + (rules == RuleSet.LIBVIRT_11 ? "." : " of that source."));
            QemuRules.refuseIf(
                    slices.get()
                            .elements("slice")
                            .anyMatch(slice ->
                                    !slice.literal("offset").orElse("0").equals("0")),
                    "offset of the NVRAM source",
                    "A slice that NVRAM is kept on has to begin at offset 0.");
        }
        QemuRules.refuseIf(
                source.flatMap(element -> element.element("reservations")).isPresent(),
                "reservations of the NVRAM source",
                "Persistent reservations can not be had for NVRAM. Leave reservations out.");
        QemuRules.refuseIf(
                nvram.element("backingStore").isPresent()
                        || source.flatMap(element -> element.element("backingStore"))
                                .isPresent(),
                "backing store of the NVRAM source",
                "NVRAM can not have a backing store. Leave backingStore out.");
    }
}
