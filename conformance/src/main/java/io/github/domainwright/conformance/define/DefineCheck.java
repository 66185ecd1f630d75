package io.github.domainwright.conformance.define;

import io.github.domainwright.conformance.host.Check;
import io.github.domainwright.conformance.host.Documents;
import io.github.domainwright.conformance.host.GuestState;
import io.github.domainwright.conformance.host.HostReplacements;
import io.github.domainwright.conformance.host.HostReplacements.Replaced;
import io.github.domainwright.conformance.host.Session;
import io.github.domainwright.conformance.report.Report;
import io.github.domainwright.domain.compare.Difference;
import io.github.domainwright.domain.compare.SemanticDiff;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.libvirt.LibvirtException;

/**
 * Validates documents against libvirt's schema, has libvirt define them, and compares what it has then with what they
 * asked for. The schema sees a document unchanged, but for constructs that are newer than it; for the definition alone,
 * what this host cannot offer is replaced. Everything that is taken out or replaced is listed.
 */
final class DefineCheck {
    private static final DomainPath NAME = DomainPath.of("name/text()");

    private final Session session;
    private final HostReplacements newerConstructs = Session.stylesheet("newer-constructs.xsl");
    private final HostReplacements forThisHost = Session.stylesheet("for-this-host.xsl");
    private final Report report = new Report(System.out, "document", "verdict", "remarks");

    private DefineCheck(Session session) {
        this.session = session;
    }

    /** Checks the documents and directories of documents in {@code arguments}. */
    public static void main(String... arguments) {
        Check.run((session, named) -> new DefineCheck(session).check(Documents.of(named)), arguments);
    }

    private boolean check(List<Path> documents) throws IOException, LibvirtException {
        report.line("Define on %s", session.host().versions());
        session.newerSchemas().remarks().forEach(report::line);
        int failed = 0;
        for (Path document : documents) {
            List<String> replaced = new ArrayList<>();
            List<String> failures = failures(Files.readString(document), replaced);
            failed += failures.isEmpty() ? 0 : 1;
            String verdict = failures.isEmpty() ? "passed" : "FAILED";
            report.line("%-6s %s", verdict, document);
            replaced.forEach(text -> report.line("    " + text));
            failures.forEach(text -> report.line("    FAILED " + text));
            replaced.addAll(failures);
            report.row(document.toString(), verdict, String.join("; ", replaced));
        }
        report.line("%d passed, %d failed", documents.size() - failed, failed);
        report.write(Session.REPORTS, "define");
        return failed == 0 && !documents.isEmpty();
    }

    private List<String> failures(String document, List<String> replaced) throws LibvirtException {
        Replaced older = newerConstructs.apply(document, Map.of());
        List<String> newerFaults = session.newerSchemas().faults(document, older.document());
        if (!newerFaults.isEmpty()) {
            return newerFaults.stream().map(fault -> "newer schema: " + fault).toList();
        }
        String known = document;
        if (!session.schema().faults(document).isEmpty()) {
            replaced.addAll(older.replaced());
            known = older.document();
            List<String> faults = session.schema().faults(known);
            if (!faults.isEmpty()) {
                return faults.stream().map(fault -> "schema: " + fault).toList();
            }
        }
        Replaced possible = forThisHost.apply(known, session.parameters(Map.of()));
        replaced.addAll(possible.replaced());
        try {
            DomainTree asked = DomainReader.read(possible.document());
            return differences(possible.document(), asked);
        } catch (UnreadableDomainException e) {
            return List.of("not readable: " + e.getMessage());
        }
    }

    private List<String> differences(String document, DomainTree asked)
            throws LibvirtException, UnreadableDomainException {
        try {
            session.host().define(document);
        } catch (LibvirtException e) {
            return List.of("define: " + e.getMessage());
        }
        String name = asked.literal(NAME).orElseThrow();
        String kept = session.host().definition(name);
        // The guest never ran, so a file where its variable store would be belongs to somebody else.
        session.host().undefine(name, GuestState.KEEP);
        return SemanticDiff.unmet(asked, DomainReader.read(kept)).stream()
                .map(Difference::toString)
                .toList();
    }
}
