package io.github.domainwright.annotation;

import jakarta.xml.bind.annotation.XmlValue;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What happens when the host loses the lock on one of the guest's disks ({@code on_lockfailure}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("on_lockfailure")
public @interface OnLockFailure {
    /** What happens. */
    @XmlValue
    LockFailureAction value();
}
