package io.github.domainwright.report.statement;

import io.github.domainwright.report.statement.BootFacts.FirmwareKind;
import java.util.List;
import java.util.stream.Stream;

/** What nobody but the host can promise, whatever the document says. */
final class HostLines {
    private HostLines() {}

    static List<Line> of(BootFacts facts) {
        boolean hasBuild = facts.firmware() == FirmwareKind.CHOSEN || facts.firmware() == FirmwareKind.NAMED;
        return Stream.of("host-redefine", hasBuild ? "host-build" : "", "host-disk")
                .filter(id -> !id.isEmpty())
                .map(LineTable::line)
                .toList();
    }
}
