package io.github.domainwright.report;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.processor.CheckedProfile;
import io.github.domainwright.report.statement.BootTrust;
import io.github.domainwright.report.statement.StatedGuest;
import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.source.ProfileSources;
import io.github.domainwright.source.SourceGuest;
import io.github.domainwright.source.SourceReading;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Guests to make statements about. */
public final class Guests {
    private static final Path EXAMPLES = Path.of("../examples/src/main/java/io/github/domainwright/examples");

    private Guests() {}

    /** Returns the statement about a guest of {@code architecture} and {@code machine} with {@code content} in it. */
    public static BootTrust document(String architecture, String machine, String os, String content) {
        return document("""
                <domain type='kvm'>
                  <name>guest</name>
                  <memory unit='GiB'>1</memory>
                  <os%s<type arch='%s' machine='%s'>hvm</type>%s</os>
                  %s
                </domain>
                """.formatted(
                        os.startsWith(">") ? ">" : " firmware='efi'>",
                        architecture,
                        machine,
                        os.startsWith(">") ? os.substring(1) : os,
                        content));
    }

    /** Returns the statement about the guest of the document {@code xml}. */
    public static BootTrust document(String xml) {
        try {
            return BootTrust.of(stated("guest", "guest.xml", DomainReader.read(xml), TargetVersions.UNKNOWN));
        } catch (UnreadableDomainException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** Returns a guest of {@code tree} with what the rules find in it. */
    public static StatedGuest stated(String name, String place, DomainTree tree, TargetVersions versions) {
        return new StatedGuest(
                name,
                place,
                tree,
                versions,
                Set.of(),
                List.of(),
                RuleCatalogue.check(tree, versions).stream()
                        .map(found -> new StatedGuest.Finding(
                                found.rule().id(),
                                found.rule().severity(),
                                found.message(),
                                found.rule().why(),
                                found.fix().inXml()))
                        .toList());
    }

    /** Returns the statement about the example profile in {@code file}, below the package of the examples. */
    public static BootTrust example(String file) {
        SourceReading reading = new ProfileSources().read(List.of(EXAMPLES.resolve(file)));
        SourceGuest guest = reading.guests().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(reading.problems().toString()));
        CheckedProfile profile = guest.profile();
        return BootTrust.of(new StatedGuest(
                profile.name(),
                file,
                profile.tree(),
                profile.versions(),
                profile.targets(),
                profile.accepted(),
                profile.findings().stream()
                        .map(found -> new StatedGuest.Finding(
                                found.rule(), found.severity(), found.message(), found.why(), found.fix()))
                        .toList()));
    }
}
