package io.github.domainwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Firmware images in the format qcow2 ({@code loader/@format}), so that the guest's variable store can be part of an
 * internal snapshot: libvirt refuses internal snapshots of a guest whose variable store is raw. The guest's writable disks
 * have to be qcow2 as well, which is what {@link Disk} writes by itself.
 *
 * <p>libvirt reads the format since 9.2 and takes only a build that comes in it; Fedora has such builds, Debian has none,
 * and there libvirt refuses the guest.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("os/loader")
@Fixed(at = "@format", value = "qcow2")
public @interface InternalSnapshots {}
