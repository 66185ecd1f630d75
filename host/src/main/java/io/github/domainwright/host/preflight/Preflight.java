package io.github.domainwright.host.preflight;

import io.github.domainwright.lint.DomainLint;
import io.github.domainwright.lint.LintFinding;
import io.github.domainwright.tree.DomainTree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether a guest can run on a host, before it is tried. Nothing is started or written.
 *
 * <pre>{@code
 * List<Check> checks = Preflight.check(document, HostFacts.asking(new Virsh(""), document), Instant.now());
 * }</pre>
 */
public final class Preflight {
    private Preflight() {}

    /**
     * Returns all checks, those that the host passes too.
     *
     * @param document the guest, whose values are known
     * @param host the host
     * @param at the time that certificates are compared with
     */
    public static List<Check> check(DomainTree document, HostFacts host, Instant at) {
        List<Check> checks = new ArrayList<>(rules(document, host));
        checks.addAll(host.checks());
        host.capabilities().ifPresent(offered -> {
            checks.addAll(KindCheck.of(document, offered));
            checks.addAll(OfferCheck.of(document, offered));
            checks.addAll(HypervCheck.of(document, offered));
        });
        host.root().ifPresent(root -> {
            checks.addAll(FirmwareCheck.of(document, root, host.versions(), at));
            checks.addAll(HelperCheck.of(document, root));
            checks.addAll(SourceCheck.of(document, root));
        });
        return checks;
    }

    private static List<Check> rules(DomainTree document, HostFacts host) {
        List<LintFinding> findings = DomainLint.check(document, host.versions()).findings();
        if (findings.isEmpty()) {
            return List.of(Check.ok("rules", "The document breaks no rule."));
        }
        return findings.stream()
                .map(finding -> new Check(
                        finding.isError() ? Outcome.FAILED : Outcome.WARNING,
                        finding.rule(),
                        finding.message(),
                        withoutFullStop(finding.fix())))
                .toList();
    }

    static String withoutFullStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
