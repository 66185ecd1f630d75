package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What else the start of a trust domain is made of ({@code launchSecurity}), beside {@link LaunchSecurity}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("launchSecurity")
public @interface TdxParameters {
    /** What the report says about the guest's configuration, in Base64. */
    @XmlElement
    @Format(ValueFormat.BASE64)
    String mrConfigId() default "";

    /** What it says about the owner, in Base64. */
    @XmlElement
    @Format(ValueFormat.BASE64)
    String mrOwner() default "";

    /** What it says about the owner's configuration, in Base64. */
    @XmlElement
    @Format(ValueFormat.BASE64)
    String mrOwnerConfig() default "";

    /** The socket of the host's service that signs reports. */
    @At("quoteGenerationService")
    @XmlAttribute(name = "path")
    @Format(ValueFormat.ABSOLUTE_PATH)
    String quoteService() default "";
}
