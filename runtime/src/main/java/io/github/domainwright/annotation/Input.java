package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An input device ({@code devices/input}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(Input.List.class)
@DomainElement(value = "devices/input", many = true)
public @interface Input {
    /** The kind of device. A tablet keeps the pointer where the viewer's is. */
    @XmlAttribute
    InputType type() default InputType.TABLET;

    /** The bus it is attached to. */
    @XmlAttribute
    InputBus bus() default InputBus.USB;

    /** The virtio device; only on {@link InputBus#VIRTIO}. */
    @XmlAttribute
    InputModel model() default InputModel.UNSTATED;

    /** Holds the input devices of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Input[] value();
    }
}
