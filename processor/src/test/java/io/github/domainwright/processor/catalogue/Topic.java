package io.github.domainwright.processor.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** What the first two digits of an id mean. */
enum Topic {
    FIRMWARE("01", "Firmware and Secure Boot"),
    MACHINE("02", "Machine and identity"),
    MEMORY_AND_CPU("03", "Memory and CPU"),
    DEVICES("04", "Devices"),
    TARGETS("05", "Target versions"),
    CLOUDS("06", "Nova and KubeVirt"),
    DOCUMENTS("07", "Documents"),
    USE("09", "Use of Domainwright"),
    FAULTS("90", "Faults of Domainwright");

    private final String digits;
    private final String title;

    Topic(String digits, String title) {
        this.digits = digits;
        this.title = title;
    }

    static Optional<Topic> of(String id) {
        return Arrays.stream(values())
                .filter(topic -> id.matches("DW" + topic.digits + "\\d\\d"))
                .findFirst();
    }

    String title() {
        return title;
    }
}
