package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What else the start of a guest with AMD SEV-SNP is made of ({@code launchSecurity}), beside {@link LaunchSecurity}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("launchSecurity")
public @interface SnpParameters {
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

    /** What the start must measure, in Base64. */
    @XmlElement
    @Format(ValueFormat.BASE64)
    String idBlock() default "";

    /** Who says so, in Base64. */
    @XmlElement
    @Format(ValueFormat.BASE64)
    String idAuth() default "";

    /** What the guest sees of the host's workarounds, in Base64: 16 bytes. */
    @XmlElement
    @Format(ValueFormat.BASE64)
    String guestVisibleWorkarounds() default "";

    /** What the host adds to the report, in Base64. */
    @XmlElement
    @Format(ValueFormat.BASE64)
    String hostData() default "";

    /** Whether the author's key is in {@link #idAuth()}. */
    @XmlAttribute
    YesNo authorKey() default YesNo.UNSTATED;

    /** Whether reports are signed with the chip's own key. */
    @XmlAttribute
    YesNo vcek() default YesNo.UNSTATED;

    /** Whether kernel, initrd and command line are measured. */
    @XmlAttribute
    YesNo kernelHashes() default YesNo.UNSTATED;
}
