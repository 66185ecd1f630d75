package io.github.domainwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How much may pass through an interface: a part of {@link NetworkInterface} and its like. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Bandwidth {
    /** What the guest receives. */
    @At("inbound")
    Rate inbound() default @Rate;

    /** What the guest sends. */
    @At("outbound")
    Rate outbound() default @Rate;
}
