package io.github.domainwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says where in a domain document an element stands that a component gives as a whole, as a
 * {@link io.github.domainwright.tree.DomainSubtree}:
 *
 * <pre>{@code
 * @VmProfile
 * @Memory("4 GiB")
 * record Server(@DomainName String name, List<Disk> disks, @ElementAt("devices/serial") CharacterDevice port) {}
 * }</pre>
 *
 * <p>It stands on the type, if libvirt has such elements in one place only, as those of the typed domain; else on the
 * component. What a profile says about machine, firmware, Secure Boot and launch security, and what QEMU gets past libvirt,
 * cannot be given in this way. Before a document is written, all rules are asked about the guest as a whole.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface ElementAt {
    /** The element's path below {@code domain}, such as {@code devices/disk}. */
    String value();
}
