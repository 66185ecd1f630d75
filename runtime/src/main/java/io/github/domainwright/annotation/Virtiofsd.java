package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How virtiofsd runs: a part of {@link Filesystem}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Virtiofsd {
    /** The program; left out, the host's own. */
    @XmlAttribute
    @Format(ValueFormat.ABSOLUTE_PATH)
    String path() default "";

    /** Whether extended attributes go through. */
    @XmlAttribute
    OnOff xattr() default OnOff.UNSTATED;

    /** What the guest may keep. */
    @At("cache")
    @XmlAttribute(name = "mode")
    VirtiofsCache cache() default VirtiofsCache.UNSTATED;

    /** How it is kept in its directory. */
    @At("sandbox")
    @XmlAttribute(name = "mode")
    VirtiofsSandbox sandbox() default VirtiofsSandbox.UNSTATED;

    /** How many threads it has at most; -1 for its own choice. */
    @At("thread_pool")
    @XmlAttribute(name = "size")
    @Format(ValueFormat.NATURAL_NUMBER)
    @Unset("-1")
    int threads() default -1;
}
