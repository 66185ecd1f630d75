package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the host backs the guest's memory ({@code memoryBacking}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@DomainElement("memoryBacking")
public @interface MemoryBacking {
    /** Where the memory comes from. */
    @At("source")
    @XmlAttribute(name = "type")
    MemorySource source() default MemorySource.UNSTATED;

    /** Who can see it; virtiofs and vhost-user devices need {@link MemoryAccess#SHARED}. */
    @At("access")
    @XmlAttribute(name = "mode")
    MemoryAccess access() default MemoryAccess.UNSTATED;

    /** Whether it is locked in the host's memory and never swapped out. */
    @At("locked")
    @Presence
    boolean locked() default false;

    /** Whether it is kept from being merged with equal pages of other guests (KSM). */
    @At("nosharepages")
    @Presence
    boolean nosharepages() default false;

    /** Whether its content is thrown away when the guest stops, rather than written to a file. */
    @At("discard")
    @Presence
    boolean discard() default false;

    /** When the host gives it. */
    @At("allocation")
    @XmlAttribute(name = "mode")
    AllocationMode allocation() default AllocationMode.UNSTATED;

    /** How many threads allocate it; -1 for QEMU's choice. */
    @At("allocation")
    @XmlAttribute(name = "threads")
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int allocationThreads() default -1;
}
