package io.github.domainwright.rule;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.value.ValueFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule that values have a format, under the format's id.
 *
 * <p>In a profile, the words of the vocabulary say which values have it, and each is checked when it is bound or built. In
 * a document, only those nodes are checked where libvirt wants exactly this format.
 *
 * @param format the format
 */
public record FormatRule(ValueFormat format) implements Rule {
    private static final Map<ValueFormat, List<DomainPath>> PATHS = Map.of(
            ValueFormat.DOMAIN_NAME, DomainPath.list("name/text()"),
            ValueFormat.MAC_ADDRESS, DomainPath.list("devices/interface/mac/@address"),
            ValueFormat.DISK_TARGET, DomainPath.list("devices/disk/target/@dev"),
            ValueFormat.VCPU_COUNT, DomainPath.list("vcpu/text()"),
            ValueFormat.CPU_FEATURE, DomainPath.list("cpu/feature/@name"));

    /** Returns the rules of the formats whose ids no other rule has; such a rule says more about them. */
    static List<Rule> allBut(List<Rule> others) {
        Set<String> ids = others.stream().map(rule -> rule.text().id()).collect(Collectors.toSet());
        return Arrays.stream(ValueFormat.values())
                .filter(format -> !ids.contains(format.rule()))
                .<Rule>map(FormatRule::new)
                .toList();
    }

    @Override
    public RuleText text() {
        String fix = "give a value that is " + format.description() + ".";
        return RuleText.error(
                format.rule(),
                "The value is " + format.description() + ".",
                "libvirt or QEMU would refuse it, or take it for something else.",
                new Fix(fix, fix));
    }

    @Override
    public List<DomainPath> paths() {
        return PATHS.getOrDefault(format, List.of());
    }

    @Override
    public void check(Guest guest, Findings found) {
        for (DomainPath path : PATHS.getOrDefault(format, List.of())) {
            for (Element element : guest.tree().elements(path.element())) {
                Optional<String> text = path.isText() ? text(element) : element.literal(path.attribute());
                text.flatMap(format::refusal).ifPresent(refusal -> {
                    Origin origin = path.isText() ? element.origin() : attributeOrigin(element, path.attribute());
                    found.add(path, origin, refusal.reason(), new Fix(refusal.fix(), refusal.fix()));
                });
            }
        }
    }

    /** libvirt reads a number between spaces, but makes them a part of a name; an element without text says none. */
    private Optional<String> text(Element element) {
        return format == ValueFormat.DOMAIN_NAME
                ? element.text()
                : element.text().map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Origin attributeOrigin(Element element, String name) {
        return element.attribute(name).map(Attribute::origin).orElse(element.origin());
    }
}
