package io.github.domainwright.conformance.selection;

import io.github.domainwright.conformance.host.Check;
import io.github.domainwright.conformance.host.Documents;
import io.github.domainwright.conformance.host.DomainHost;
import io.github.domainwright.conformance.host.GuestState;
import io.github.domainwright.conformance.host.HostReplacements;
import io.github.domainwright.conformance.host.Session;
import io.github.domainwright.conformance.report.Report;
import io.github.domainwright.firmware.FirmwareDescriptors;
import io.github.domainwright.firmware.FirmwareRequirement;
import io.github.domainwright.firmware.FirmwareSelection;
import io.github.domainwright.platform.DocumentRequirement;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.libvirt.LibvirtException;

/**
 * Starts, paused, each guest whose document leaves the firmware to libvirt, and compares the firmware that libvirt took
 * with the one the library says beforehand. libvirt 9.0 chooses when a guest starts and not earlier.
 */
final class SelectionCheck {
    private static final String REFUSED = "refused";
    /** What libvirt says where no build of the host fits. */
    private static final String NO_FIRMWARE = "Unable to find any firmware to satisfy";
    /** What an older libvirt says of launch security that it does not know. */
    private static final String UNKNOWN_TECHNOLOGY = "Invalid value for attribute 'type' in element 'launchSecurity'";

    private static final DomainPath NAME = DomainPath.of("name/text()");

    private final DomainHost host;
    private final Session session;
    private final HostReplacements newerConstructs = Session.stylesheet("newer-constructs.xsl");
    private final HostReplacements forSelection = Session.stylesheet("for-selection.xsl");
    private final FirmwareDescriptors descriptors = FirmwareDescriptors.ofHost();
    private final Report report = new Report(System.out, "document", "verdict", "said", "libvirt");
    private int agreed;
    private int disagreed;
    private int findings;
    private int skipped;

    private SelectionCheck(Session session) {
        this.session = session;
        this.host = session.host();
    }

    /** Checks the documents and directories of documents in {@code arguments}. */
    public static void main(String... arguments) {
        Check.run((session, named) -> new SelectionCheck(session).check(Documents.of(named)), arguments);
    }

    private boolean check(List<Path> documents) throws IOException, LibvirtException {
        report.line("Selection on %s", host.versions());
        for (Path document : documents) {
            // What this libvirt does not know, such as the format of an image, it does not look at either.
            String known =
                    newerConstructs.apply(Files.readString(document), Map.of()).document();
            Optional<FirmwareRequirement> requirement = DocumentRequirement.of(read(known), TargetVersions.UNKNOWN);
            if (requirement.isPresent()) {
                compare(document, requirement.get());
            }
        }
        report.line(
                "%d agreed, %d disagreed, %d of the host's descriptors at fault, %d skipped: not known to this libvirt",
                agreed, disagreed, findings, skipped);
        report.write(Session.REPORTS, "selection");
        return disagreed == 0 && agreed > 0;
    }

    private static DomainTree read(String document) throws IOException {
        try {
            return DomainReader.read(document);
        } catch (UnreadableDomainException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void compare(Path document, FirmwareRequirement requirement) throws IOException, LibvirtException {
        FirmwareSelection selection = descriptors.select(requirement);
        String said = selection
                .chosen()
                .map(build -> GuestFirmware.of(selection.pin()).toString())
                .orElse(REFUSED);
        String domain = forSelection
                .apply(Files.readString(document), session.parameters(Map.of()))
                .document();
        String taken = taken(domain);
        if (taken.contains(UNKNOWN_TECHNOLOGY)) {
            skipped++;
            report.line("skipped   %s: %s", document, taken);
            report.row(document.toString(), "skipped", said, taken);
            return;
        }
        boolean isSame = said.equals(taken) || said.equals(REFUSED) && taken.contains(NO_FIRMWARE);
        // A descriptor can name a file that its package does not have. libvirt then takes it all the same and QEMU
        // cannot start, so what both of them took is known from QEMU's refusal.
        boolean isMissing = !isSame
                && !selection.warnings().isEmpty()
                && selection
                        .chosen()
                        .filter(build -> taken.contains(
                                "Could not open '" + build.mapping().executablePath() + "'"))
                        .isPresent();
        agreed += isSame || isMissing ? 1 : 0;
        disagreed += isSame || isMissing ? 0 : 1;
        findings += isMissing ? 1 : 0;
        String verdict = isSame ? "agreed" : isMissing ? "finding" : "DISAGREED";
        report.line("%-9s %s", verdict, document);
        report.line("    said    %s", said);
        report.line("    libvirt %s", taken);
        if (isMissing) {
            selection.warnings().forEach(warning -> report.line("    " + warning));
        }
        report.row(document.toString(), verdict, said, taken);
    }

    /** Returns the firmware that the started guest has, or why it did not start. */
    private String taken(String domain) throws IOException, LibvirtException {
        String name = read(domain).literal(NAME).orElseThrow();
        try {
            host.define(domain);
        } catch (LibvirtException e) {
            return "not defined: " + e.getMessage();
        }
        try {
            host.startPaused(name);
            String live = host.liveDocument(name);
            host.destroy(name);
            return GuestFirmware.of(read(live)).toString();
        } catch (LibvirtException e) {
            return "not started: " + e.getMessage();
        } finally {
            host.undefine(name, GuestState.REMOVE);
        }
    }
}
