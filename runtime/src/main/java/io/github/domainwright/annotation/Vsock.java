package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A socket between the guest and its host that needs no network ({@code devices/vsock}). On a component of type {@code int},
 * the component gives the guest's context id.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.TYPE,
    ElementType.ANNOTATION_TYPE,
    ElementType.RECORD_COMPONENT,
    ElementType.FIELD,
    ElementType.METHOD
})
@DomainElement(value = "devices/vsock", parameter = "cid/@address", format = ValueFormat.CONTEXT_ID)
@Fixed(at = "@model", value = "virtio")
@Fixed(at = "cid/@auto", value = "no", ifSet = "cid/@address")
public @interface Vsock {
    /** The guest's context id, from 3 on and unique on the host; -1 leaves it to libvirt. */
    @At("cid")
    @XmlAttribute(name = "address")
    @Format(ValueFormat.CONTEXT_ID)
    @Unset("-1")
    int cid() default -1;
}
