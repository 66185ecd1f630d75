package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who asks for a disk on the network, with a secret that libvirt keeps: a part of {@link NetworkDisk}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface DiskAuthentication {
    /** The user. */
    @XmlAttribute
    @Format(ValueFormat.NAME)
    String username() default "";

    /** What the secret is for. */
    @At("secret")
    @XmlAttribute
    SecretType type() default SecretType.UNSTATED;

    /** The secret, by what it is used for. */
    @At("secret")
    @XmlAttribute
    @Format(ValueFormat.NAME)
    String usage() default "";

    /** The secret, by its UUID. */
    @At("secret")
    @XmlAttribute
    @Format(ValueFormat.UNIQUE_ID)
    String uuid() default "";
}
