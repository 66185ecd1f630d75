package io.github.domainwright.report.statement;

import io.github.domainwright.annotation.SecureBootState;
import java.util.ArrayList;
import java.util.List;

/** What is said about the firmware that starts. */
final class FirmwareLines {
    private FirmwareLines() {}

    static List<Line> of(BootFacts facts) {
        List<Line> lines = new ArrayList<>();
        switch (facts.firmware()) {
            case CHOSEN -> chosen(facts, lines);
            case NAMED ->
                lines.add(
                        facts.isLoaderByGuest()
                                ? LineTable.line("firmware-named-by-guest")
                                : LineTable.line("firmware-named", "path", facts.loaderPath()));
            case BIOS -> lines.add(LineTable.line("firmware-bios"));
            case UNKNOWN -> lines.add(LineTable.line("firmware-none-stated"));
        }
        if (facts.isLoaderWritable()) {
            lines.add(LineTable.line("firmware-writable"));
        } else if (facts.firmware() == BootFacts.FirmwareKind.CHOSEN
                || facts.firmware() == BootFacts.FirmwareKind.NAMED) {
            lines.add(LineTable.line("firmware-read-only"));
        }
        return lines;
    }

    private static void chosen(BootFacts facts, List<Line> lines) {
        if (facts.state().isPresent()) {
            lines.add(LineTable.line(
                    "firmware-chosen", "features", words(facts.state().get())));
        } else {
            lines.add(LineTable.line(facts.mentionsSecureBoot() ? "firmware-half-stated" : "firmware-unstated"));
        }
        lines.add(LineTable.line("firmware-by-descriptor"));
    }

    private static String words(SecureBootState state) {
        return switch (state) {
            case ENFORCED -> "secure-boot and enrolled-keys";
            case SETUP_MODE -> "secure-boot, and not enrolled-keys";
            case NOT_ENFORCED -> "not enrolled-keys";
            case ABSENT -> "neither secure-boot nor enrolled-keys";
        };
    }
}
