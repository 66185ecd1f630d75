package io.github.domainwright.processor.diagnostic;

import io.github.domainwright.rule.RuleText;
import io.github.domainwright.rule.Severity;
import io.github.domainwright.tree.Origin;

/**
 * What the processor itself has to say about the use of Domainwright, as the rules do about the guest. An id never
 * changes its meaning and is never used again.
 *
 * <p>The texts are formats; all three of a refusal have the same arguments.
 */
public enum Refusal {
    /** The text. */
    NOT_A_VERSION(
            "DW0503",
            "A target's versions are written with numbers and dots.",
            "'%1$s' is not a version.",
            "the versions a document must work with decide what it may use.",
            "write two or three numbers with dots between them, such as \"9.2\" or \"11.3.0\"."),
    /** The type's name; what it is. */
    OTHER_KIND_OF_TYPE(
            "DW0901",
            "A profile is a record or an interface.",
            "%1$s is %2$s; a profile is a record or an interface.",
            "a profile's components are what differs from guest to guest, and only these two declare them.",
            "declare a record with a component for each of them, such as %1$s(@DomainName String name)."),
    /** The type's name. */
    TYPE_PARAMETERS(
            "DW0902",
            "A profile has no type parameters.",
            "%1$s has type parameters, which a profile cannot have.",
            "the document is made while javac runs, and a type parameter is not known then.",
            "replace each type parameter by the type that is meant."),
    /** The private type's name. */
    PRIVATE_TYPE(
            "DW0903",
            "Generated code can reach a profile.",
            "%1$s is private, so generated code cannot reach it.",
            "the builder and the emitter are classes of their own in the same package.",
            "remove 'private'."),
    /** The component; its type. */
    UNKNOWN_COMPONENT_TYPE(
            "DW0904",
            "A component has a type whose values can stand in a domain.",
            "The component %1$s has type %2$s, which has no place in a domain.",
            "a component's value becomes text in the document, and only some types say how.",
            "use String, int, long, Path, UUID, an enumeration, a type that implements DomainValue or DomainSubtree,"
                    + " a record whose components are such values with annotations, or an Optional or List of one of them."),
    /** The component; an annotation for its type. */
    COMPONENT_WITHOUT_PLACE(
            "DW0905",
            "A component has an annotation that says where its value goes.",
            "The component %1$s has no annotation that says where its value goes.",
            "a value that goes nowhere would be lost without a word.",
            "annotate it, for example with %2$s, or remove it from the profile."),
    /** Where else it is given; the annotation. */
    GIVEN_TWICE(
            "DW0906",
            "A value is given in one place.",
            "This value is given twice: here and by %1$s.",
            "the document has one place for it, and which of the two was meant cannot be known.",
            "remove one of the two %2$s; between presets, state it on the profile, which goes before both."),
    /** The annotation; what is wrong with its declaration. */
    BROKEN_VOCABULARY(
            "DW0907",
            "An annotation of the vocabulary says where in the document it goes.",
            "%1$s does not say where in the document it goes.",
            "%2$s.",
            "correct the declaration of %1$s; a path looks like devices/watchdog."),
    /** The annotation; the component. */
    NOT_FOR_COMPONENTS(
            "DW0908",
            "An annotation on a component has a place for the component's value.",
            "%1$s cannot take the value of the component %2$s.",
            "its declaration names no place for a component's value (@DomainElement: parameter).",
            "put %1$s on the profile itself, or use another annotation for the component."),
    /** The component; the element's path. */
    NOT_FOR_LISTS(
            "DW0909",
            "A List is for elements that a domain can have several of.",
            "The component %1$s is a List, but a domain has only one <%2$s>.",
            "only elements that a domain can have several of are repeated over a list.",
            "make it a single value, or an Optional."),
    /** The class. */
    CLASS_EXISTS(
            "DW0910",
            "The names of the generated classes are free.",
            "The class %1$s exists already, so it cannot be generated.",
            "javac takes one file for a class.",
            "rename one of the two; generated classes are called as the profile, with Builder and Xml."),
    /** The method. */
    NOT_AN_ACCESSOR(
            "DW0911",
            "The abstract methods of a profile are accessors.",
            "The method %1$s takes parameters or returns nothing, so it is not the accessor of a value.",
            "a guest's builder implements the abstract methods of a profile, each with a value of its own.",
            "let it return a value and take no parameters, or make it a default method."),
    /** The type's name. */
    SEALED_TYPE(
            "DW0912",
            "A profile that is an interface is not sealed.",
            "%1$s is sealed, so the builder cannot implement it.",
            "the implementation of a profile that is an interface is a part of its generated builder.",
            "remove 'sealed' and 'permits', or write the profile as a record."),
    /** The class; the reason. */
    CLASS_NOT_WRITTEN(
            "DW0913",
            "Generated sources can be written.",
            "%1$s cannot be written: %2$s.",
            "the builder and the emitter are source files that javac compiles after the profile.",
            "check the directory that generated sources go to."),
    /** The suppressed id; why that has no effect. */
    SUPPRESSION_WITHOUT_EFFECT(
            "DW0914",
            Severity.WARNING,
            "@SuppressWarnings names warnings of Domainwright.",
            "@SuppressWarnings(\"%1$s\") has no effect: %2$s",
            "only warnings can be switched off; an error is about a guest that would not be defined, not start, or be"
                    + " weaker than stated.",
            "remove \"%1$s\" from @SuppressWarnings."),
    /** The option; the one that was meant; the options there are. */
    UNKNOWN_OPTION(
            "DW0915",
            "An option that begins with 'domainwright.' is one of Domainwright's.",
            "'%1$s' is no option of Domainwright.%2$s",
            "an option that nobody reads would change nothing without a word.",
            "use %3$s; or remove the option."),
    /** The option; its value; how it is written. */
    OPTION_VALUE(
            "DW0916",
            "An option has a value that it can have.",
            "The option '%1$s' cannot have the value '%2$s'.",
            "a value that nobody understands would change nothing without a word.",
            "write %3$s."),
    /** The component; what its values must be; the annotation. */
    TYPE_WITHOUT_FORMAT(
            "DW0917",
            "The type of a component has values that its annotation can take.",
            "No value of the component %1$s is %2$s, as %3$s wants.",
            "every guest would be refused when its document is made.",
            "give the component another type, such as String."),
    /** The annotation; the element's path. */
    WITHOUT_VALUE(
            "DW0918",
            "A value that makes an element is given.",
            "%1$s says nothing, because its value is missing.",
            "<%2$s> means nothing without a value.",
            "write the value in %1$s, or put %1$s on the component that gives it, or remove it."),
    /** The component; the element; where else something is said about it. */
    SHARED_ELEMENT(
            "DW0919",
            "What a profile says does not depend on an optional value that says something else.",
            "Without a value of the component %1$s, all of <%2$s> is left out, even what %3$s puts there.",
            "what the profile says would be lost without a word.",
            "declare whenAbsent = VALUE in the annotation on %1$s, or make the component required."),
    /** The component; the annotation. */
    ANNOTATION_OF_RECORD(
            "DW0930",
            "The annotations of a record's values stand on its own components.",
            "The component %1$s is a record of several values, so %2$s cannot say where it goes.",
            "each of the record's components has an annotation of its own, and this one would have no value.",
            "move %2$s to the component of the record that gives its value."),
    /** The component; the member. */
    NOTHING_TO_GIVE_TO(
            "DW0931",
            "@Gives names a member of the annotation on another component.",
            "The component %1$s cannot give %2$s: %3$s.",
            "a value that goes nowhere would be lost without a word.",
            "name a member of the annotation on a component beside %1$s, and that component in 'of' if there are several."),
    /** What is wrong with the text. */
    FRAGMENT_UNREADABLE(
            "DW0933",
            "The text of @RawXml is well-formed XML.",
            "The fragment cannot be read: %1$s.",
            "its elements become a part of the document, which must be well-formed.",
            "write elements side by side, such as <pae/>; prefixes other than qemu are declared in the fragment."),
    /** The path; where else it is stated. */
    FRAGMENT_RESTATES(
            "DW0934",
            "@RawXml says what nothing else says.",
            "The fragment states %1$s again, which comes from %2$s.",
            "the document has one place for it, and which of the two was meant cannot be known.",
            "remove it from the fragment, or remove the other statement."),
    /** The path. */
    FRAGMENT_OF_PLATFORM(
            "DW0935",
            "@RawXml leaves machine, firmware and launch security to their annotations.",
            "A fragment cannot state %1$s.",
            "machine type, firmware, Secure Boot, SMM, ACPI and launch security only make sense together, and a fragment"
                    + " could weaken them without a word.",
            "use @MachineType, @Firmware, @SecureBoot, @Smm, @Acpi, @Nvram or @LaunchSecurity."),
    /** The path; what is wrong with it. */
    FRAGMENT_WITHOUT_PLACE(
            "DW0936",
            "@RawXml names the element that its text goes into.",
            "The fragment has no place at '%1$s': %2$s.",
            "the document's elements are named by a path from <domain> on.",
            "write a path of elements, such as devices or features/hyperv."),
    /** The path. */
    CONSTANT_PASSWORD(
            "DW0937",
            "A profile does not hold a password.",
            "The password at %1$s stands in the profile.",
            "all of its guests would have the same one, and whoever reads the source or the classes knows it.",
            "take it as a parameter: @VncPassword or @SpicePassword on a component."),
    /** The number of components. */
    TOO_MANY_COMPONENTS(
            "DW0938",
            "A profile has no more components than a constructor has parameters.",
            "The profile has %1$s components, more than a constructor has parameters.",
            "Java gives a constructor 254 parameters, of which a long takes two, and a guest is made by one.",
            "make one List of those that are alike, or group them in records that are components."),
    /** Nothing. */
    NO_BINDING_ANNOTATIONS(
            "DW0939",
            "The class path has what the vocabulary is declared with.",
            "jakarta.xml.bind-api is not on the class path.",
            "the annotations of a profile say with those of Jakarta XML Binding, version 3 or newer, which attribute or"
                    + " element they become.",
            "add jakarta.xml.bind:jakarta.xml.bind-api, version 4, to the class path; Maven and Gradle do so by themselves"
                    + " for whoever depends on domainwright."),
    /** The stack trace. */
    INTERNAL_FAULT(
            "DW9000",
            "Domainwright has no fault of its own.",
            "Domainwright has a fault and could not process this profile.",
            "this is never the profile's fault.",
            "report the profile and these lines:\n%1$s");

    private final RefusalText text;

    Refusal(String id, String demand, String message, String why, String fix) {
        this(id, Severity.ERROR, demand, message, why, fix);
    }

    Refusal(String id, Severity severity, String demand, String message, String why, String fix) {
        this.text = RefusalText.of(id, severity, demand, message, why, fix);
    }

    /** Returns what is said about it; {@code %1$s} and the like stand for what differs. */
    public RuleText text() {
        return text.rule();
    }

    /** Returns the diagnostic about {@code place} with {@code arguments}. */
    public Diagnostic at(Origin place, Object... arguments) {
        return text.at(place, arguments);
    }
}
