package io.github.domainwright.processor.catalogue;

import io.github.domainwright.kubevirt.KubeVirtRule;
import io.github.domainwright.processor.diagnostic.DiagnosticCatalogue;
import io.github.domainwright.processor.diagnostic.TargetCatalogue;
import io.github.domainwright.processor.read.Vocabulary;
import io.github.domainwright.rule.DocumentDemand;
import io.github.domainwright.rule.Rule;
import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.rule.RuleText;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.value.ValueFormat;
import io.github.domainwright.xml.GivenElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of all ids, and their index. */
final class RulePages {
    private final List<RulePage> pages = new ArrayList<>();

    RulePages() {
        Vocabulary vocabulary = Vocabulary.ofLibrary();
        RuleCatalogue.rules().forEach(rule -> pages.add(page(rule, vocabulary)));
        Arrays.stream(DocumentDemand.values())
                .forEach(demand -> pages.add(new RulePage(demand.text(), List.of(), List.of("lint"))));
        pages.add(new RulePage(GivenElement.TEXT, List.of(), List.of("`toXml`")));
        DiagnosticCatalogue.refusals().forEach(text -> pages.add(new RulePage(text, List.of(), List.of("javac"))));
        TargetCatalogue.texts().forEach(text -> pages.add(new RulePage(text, List.of(), checkedBy(text))));
        pages.sort(Comparator.comparing(RulePage::fileName));
    }

    private static List<String> checkedBy(RuleText text) {
        Set<RuleText> aboutGuests = Stream.of(
                        KubeVirtRule.RESOURCE_MISSING, KubeVirtRule.RESOURCE_UNKNOWN, KubeVirtRule.POD_NETWORK_ONCE)
                .map(KubeVirtRule::text)
                .collect(Collectors.toSet());
        if (aboutGuests.contains(text)) {
            return List.of("`toYaml`");
        }
        return text.equals(KubeVirtRule.NAME.text()) ? List.of("javac", "`toYaml`") : List.of("javac");
    }

    private static RulePage page(Rule rule, Vocabulary vocabulary) {
        String id = rule.text().id();
        List<ValueFormat> formats = Arrays.stream(ValueFormat.values())
                .filter(format -> format.rule().equals(id))
                .toList();
        Set<String> nodes = new TreeSet<>();
        rule.paths().forEach(path -> nodes.add(name(path)));
        formats.forEach(format -> nodes.addAll(vocabulary.places(format)));
        List<String> checkedBy = new ArrayList<>(List.of("javac"));
        if (!rule.paths().isEmpty()) {
            checkedBy.add("lint");
        }
        if (!formats.isEmpty()) {
            checkedBy.add("`toXml`");
        }
        return new RulePage(rule.text(), List.copyOf(nodes), checkedBy);
    }

    private static String name(DomainPath path) {
        return "`" + (path.toString().isEmpty() ? "domain" : path) + "`";
    }

    List<RulePage> pages() {
        return pages;
    }

    /** Returns all files, by name. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        pages.forEach(page -> files.put(page.fileName(), page.markdown()));
        files.put("README.md", index());
        return files;
    }

    private String index() {
        StringBuilder index = new StringBuilder("""
                <!-- Written by RulePagesTest from the catalogue: make golden. -->
                # Rules

                What javac says about a profile, lint about a document, and `toXml` about a guest, by topic. `toXml` checks the
                formats of the guest's values, and again each rule whose violation is an error and that looks at one of them.

                Some errors in a profile are only warnings in a document: what some or all versions of libvirt let pass, putting
                something else in its place. The author of a profile can say what is meant; a document works as libvirt reads it.

                An id never changes its meaning. A warning is switched off by `@SuppressWarnings("DW0107")` on the profile or a type
                around it; an error cannot be switched off.
                """);
        for (Topic topic : Topic.values()) {
            index.append("\n## ").append(topic.title()).append("\n| id | severity | demand |\n|---|---|---|\n");
            pages.stream()
                    .filter(page -> Topic.of(page.text().id()).orElseThrow() == topic)
                    .forEach(page -> index.append(page.line()));
        }
        return index.toString();
    }
}
