package io.github.domainwright.processor.diagnostic;

import io.github.domainwright.rule.RuleText;
import io.github.domainwright.rule.Severity;
import io.github.domainwright.tree.Origin;

/** What the processor has to say about components that are whole elements, and about lists in lists. */
public enum ComponentRefusal {
    /** The component; what is wrong with its place. */
    WITHOUT_PLACE(
            "DW0920",
            "A component that is a whole element has a place in the domain.",
            "The element that the component %1$s gives has no place: %2$s.",
            "an element that goes nowhere would be lost without a word.",
            "write @ElementAt on %1$s with the path of an element, such as @ElementAt(\"devices/serial\")."),
    /** The component; the path. */
    OF_PLATFORM(
            "DW0921",
            "A component that is a whole element leaves machine, firmware and launch security to their annotations.",
            "The component %1$s cannot give <%2$s>.",
            "machine type, firmware, Secure Boot, SMM, ACPI and launch security only make sense together, and neither an"
                    + " element of one guest nor what QEMU gets past libvirt may weaken them.",
            "use @MachineType, @Firmware, @SecureBoot, @Smm, @Acpi, @Nvram, @LaunchSecurity or @RawXml."),
    /** The component; the annotation. */
    WITH_ANNOTATION(
            "DW0922",
            "An annotation of the vocabulary is on a component that gives a value.",
            "The component %1$s is a whole element, so %2$s cannot say anything about it.",
            "the element itself says all that there is to say, and where it goes is said by @ElementAt.",
            "remove %2$s from %1$s."),
    /** The component. */
    NOT_AN_ELEMENT(
            "DW0923",
            "@ElementAt is on components that are whole elements.",
            "@ElementAt cannot say where the value of %1$s goes, because it is no element.",
            "only a DomainSubtree, such as the types of the typed domain, is an element.",
            "use an annotation of the vocabulary, such as @Disk(target = \"vda\"), or give %1$s another type."),
    /** The component; the member that counts on. */
    COUNTED_IN_LISTS(
            "DW0924",
            "A value that counts on stands in one list.",
            "The component %1$s is in a list in a list, so %2$s cannot count on.",
            "it would start again in each of the outer list's values, and two elements would have the same.",
            "let a component beside %1$s give it: @Gives(\"%2$s\").");

    private final RefusalText text;

    ComponentRefusal(String id, String demand, String message, String why, String fix) {
        this.text = RefusalText.of(id, Severity.ERROR, demand, message, why, fix);
    }

    /** Returns what is said about it; {@code %1$s} and the like stand for what differs. */
    public RuleText text() {
        return text.rule();
    }

    /** Returns the diagnostic about the component {@code component}. */
    public Diagnostic at(String component, Object argument) {
        return text.at(new Origin.Component(component), component, argument);
    }
}
