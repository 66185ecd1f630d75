package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The host's own TPM, which the guest has for itself ({@code devices/tpm}); its state is the host's. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(TpmPassthrough.List.class)
@DomainElement(value = "devices/tpm", many = true)
@Fixed(at = "backend/@type", value = "passthrough")
public @interface TpmPassthrough {
    /** The interface the guest sees. */
    @XmlAttribute
    TpmModel model() default TpmModel.TIS;

    /** The host's device. */
    @At("backend/device")
    @XmlAttribute(name = "path")
    @Format(ValueFormat.ABSOLUTE_PATH)
    String device() default "/dev/tpm0";

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        TpmPassthrough[] value();
    }
}
