package io.github.domainwright.firmware.inspect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found about a number of firmware files: everything at once.
 *
 * @param files the files that could be opened, in the order in which they were named
 * @param findings what is wrong or worth knowing; those that {@linkplain Finding#refuses() refuse} come first
 */
public record Inspection(List<FirmwareFile> files, List<Finding> findings) {
    /** Takes copies, and puts the findings that refuse first. */
    public Inspection {
        files = List.copyOf(files);
        findings = Stream.concat(findings.stream().filter(Finding::refuses), findings.stream())
                .distinct()
                .toList();
    }

    /** Tells whether the files must not be used as they are. */
    public boolean isRefused() {
        return findings.stream().anyMatch(Finding::refuses);
    }

    /**
     * Returns a report for a terminal: each file with its keys, then the findings; findings of one kind stand together,
     * with their reason and cure once.
     */
    public String render() {
        StringBuilder out = new StringBuilder();
        files.forEach(file -> out.append(FileReport.render(file)));
        Map<FindingKind, List<Finding>> byKind = findings.stream()
                .collect(Collectors.groupingBy(Finding::kind, LinkedHashMap::new, Collectors.toList()));
        byKind.values().forEach(alike -> {
            alike.forEach(finding -> out.append(finding.headline()));
            out.append(alike.get(0).explanation());
        });
        return out.toString();
    }
}
