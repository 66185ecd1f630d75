package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What else the start of a guest with AMD SEV is made of ({@code launchSecurity}), beside {@link LaunchSecurity}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("launchSecurity")
public @interface SevParameters {
    /** The bit of an address that says that its memory is encrypted; -1 for the host's. */
    @XmlElement
    @Format(ValueFormat.NATURAL_NUMBER)
    @Unset("-1")
    int cbitpos() default -1;

    /** How many bits of addresses are lost to encryption; -1 for the host's. */
    @XmlElement
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int reducedPhysBits() default -1;

    /** The owner's key for the exchange, in Base64. */
    @XmlElement
    @Format(ValueFormat.BASE64)
    String dhCert() default "";

    /** The owner's session, in Base64. */
    @XmlElement
    @Format(ValueFormat.BASE64)
    String session() default "";

    /** Whether kernel, initrd and command line are measured. */
    @XmlAttribute
    YesNo kernelHashes() default YesNo.UNSTATED;
}
