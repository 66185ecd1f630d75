package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An emulated TPM ({@code devices/tpm}); the host needs swtpm. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("devices/tpm")
@Fixed(at = "backend/@type", value = "emulator")
public @interface Tpm {
    /** The interface the guest sees. */
    @XmlAttribute
    TpmModel model() default TpmModel.TIS;

    /** The version of the specification. */
    @At("backend")
    @XmlAttribute
    TpmVersion version() default TpmVersion.V2_0;
}
