package io.github.domainwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record or an interface a profile of virtual machines.
 *
 * <p>The annotations on the type say what every guest of the profile has; the record components or the interface's
 * accessors, each with an annotation that says where its value goes, are what differs from guest to guest. javac then
 * generates {@code <Profile>Builder}, a staged builder, and {@code <Profile>Xml}, an emitter of domain XML, or says
 * what libvirt, QEMU or the firmware would refuse.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface VmProfile {
    /** The architecture of the guest. */
    Architecture architecture() default Architecture.X86_64;

    /** The hypervisor that runs it ({@code domain/@type}). */
    Hypervisor hypervisor() default Hypervisor.KVM;

    /**
     * Where the guests can go besides libvirt, which every profile is for: {@code NOVA} adds {@code <Profile>Nova},
     * {@code KUBEVIRT} adds {@code <Profile>KubeVirt}. What a target cannot carry is listed there, or has to be accepted
     * with {@link AcceptLoss}.
     */
    ProfileTarget[] targets() default {ProfileTarget.LIBVIRT};
}
