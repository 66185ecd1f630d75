package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an annotation as a word of the profile vocabulary: it stands for an element of the domain XML.
 *
 * <p>The members say themselves where their values go, with the standard mapping annotations: {@code @XmlAttribute} for
 * an attribute (named as the member unless it gives a name), {@code @XmlElement} for a child element with the value as
 * its text, {@code @XmlValue} for the text of the element itself. {@link At} moves a member to an element further
 * inside. The constants of an enumeration are written as {@code @XmlEnumValue} says, or else as their name in lower case
 * with {@code '-'} for {@code '_'}. A text of length zero is not written; {@link Unset} names another such text. For a
 * member that is an array, the innermost element is written once for each of its values.
 *
 * <p>A member without a mapping can be an annotation itself, a part such as {@link DiskDriver}, whose members go below the
 * member's {@link At}; for an array of parts, the element there is written once for each.
 *
 * <p>An annotation whose element is {@link #many} can be {@code @Repeatable} as any other.
 *
 * <p>An annotation for components has {@code RECORD_COMPONENT} and {@code METHOD} among its targets, and {@code FIELD}:
 * through a record's field javac can point at a value in the annotation, rather than at the component.
 *
 * <p>Supporting one more libvirt element is one more annotation of this kind; users declare their own in the same way:
 *
 * <pre>{@code
 * @DomainElement("devices/watchdog")
 * public @interface Watchdog {
 *     @XmlAttribute WatchdogModel model() default WatchdogModel.I6300ESB;
 *     @XmlAttribute WatchdogAction action() default WatchdogAction.RESET;
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface DomainElement {
    /** The element's path below {@code domain}, such as {@code devices/watchdog}. */
    String value();

    /**
     * Whether a domain can have several of these elements, as most devices; otherwise a second one in the same profile
     * is merged into the first, and stating one of its values twice is an error.
     */
    boolean many() default false;

    /**
     * The attribute that tells several of these elements from each other, as a path below the element, such as
     * {@code @name} for timers: stating two with one value is an error, and one that the profile states itself stands in
     * place of a preset's. Left empty, a preset's elements and the profile's own stand side by side.
     */
    String key() default "";

    /**
     * Where the value of an annotated record component or accessor goes: a path below the element, such as
     * {@code source/@file} or {@code text()}. Left empty, the annotation can only stand on the profile itself.
     */
    String parameter() default "";

    /** What the annotated component's value must look like. */
    ValueFormat format() default ValueFormat.TEXT;

    /** What is left out of the document when the annotated component is an empty {@code Optional}. */
    Absence whenAbsent() default Absence.ELEMENT;
}
