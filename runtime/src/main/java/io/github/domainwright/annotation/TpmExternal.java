package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A TPM that another process on the host emulates ({@code devices/tpm}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(TpmExternal.List.class)
@DomainElement(value = "devices/tpm", many = true)
@Fixed(at = "backend/@type", value = "external")
@Fixed(at = "backend/source/@type", value = "unix")
@Fixed(at = "backend/source/@mode", value = "connect")
public @interface TpmExternal {
    /** The interface the guest sees. */
    @XmlAttribute
    TpmModel model() default TpmModel.TIS;

    /** The socket of the process. */
    @At("backend/source")
    @XmlAttribute(name = "path")
    @Format(ValueFormat.ABSOLUTE_PATH)
    String socket();

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        TpmExternal[] value();
    }
}
