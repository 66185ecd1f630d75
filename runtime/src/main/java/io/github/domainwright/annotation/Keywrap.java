package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whether a guest of S/390 can wrap its keys with the machine's own ({@code keywrap/cipher}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(Keywrap.List.class)
@DomainElement(value = "keywrap/cipher", many = true, key = "@name")
public @interface Keywrap {
    /** The cipher. */
    @XmlAttribute
    WrapCipher name();

    /** Whether it can. */
    @XmlAttribute
    @Words(whenTrue = "on", whenFalse = "off")
    boolean state() default true;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        Keywrap[] value();
    }
}
