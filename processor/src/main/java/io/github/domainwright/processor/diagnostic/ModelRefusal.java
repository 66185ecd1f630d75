package io.github.domainwright.processor.diagnostic;

import io.github.domainwright.rule.RuleText;
import io.github.domainwright.rule.Severity;
import io.github.domainwright.tree.Origin;

/** What the processor has to say about the models of elements, as {@link Refusal} does about profiles. */
public enum ModelRefusal {
    /** The type; what keeps it from being one. */
    NOT_A_MODEL(
            "DW0950",
            "A model of an element is an interface that extends ModelledElement.",
            "%1$s cannot model an element: %2$s.",
            "its view and its builder are generated, and a view implements the interface.",
            "declare a public interface without type parameters that extends ModelledElement."),
    /** The method; what keeps it from being one. */
    NO_MEMBER(
            "DW0951",
            "A method of an element's model is an attribute, a text or a child.",
            "%1$s() is no member of an element: %2$s.",
            "the method's type and its annotation say where in the document the view reads.",
            "declare @XmlAttribute Spelled<T>, @XmlValue Spelled<T>, Spelled<T>, boolean, an Optional or List of another"
                    + " model, or @XmlAnyElement List<Element>; or make the method default or static."),
    /** The method; the other method; their place. */
    MEMBERS_ALIKE(
            "DW0952",
            "No two members of an element stand at one place.",
            "%1$s() and %2$s() both read %3$s.",
            "a builder could not tell which of the two a document means.",
            "remove %1$s(), or give it the name of another attribute or child."),
    /** The member; the method of the builder; whose it is. */
    METHOD_TAKEN(
            "DW0953",
            "No two methods of a builder have one name.",
            "%1$s needs the method %2$s, which belongs to %3$s.",
            "a builder has a method for each member, besides clear, edit and remove before its name, and raw, build and builder.",
            "name the method of the interface otherwise, and give the document's name in the annotation."),
    /** The variant; the path. */
    VARIANT_TARGET(
            "DW0954",
            "What a variant sets is a value in the model.",
            "The variant %1$s speaks of '%2$s', which is no attribute, text or text-only child of the model.",
            "a variant's method sets its attribute and what belongs to it, and both are members.",
            "write a path of XML names, such as source/@file, that does not lead through a list."),
    /** The variant; the attribute; the word; the words there are. */
    VARIANT_WORD(
            "DW0955",
            "What a variant makes its attribute say is a word of that attribute.",
            "The variant %1$s makes '%2$s' say '%3$s', which is none of its words.",
            "a builder takes typed values only.",
            "write one of %4$s.");

    private final RefusalText text;

    ModelRefusal(String id, String demand, String message, String why, String fix) {
        this.text = RefusalText.of(id, Severity.ERROR, demand, message, why, fix);
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
