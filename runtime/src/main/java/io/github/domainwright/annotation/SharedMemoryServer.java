package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Memory that several guests of a host share, with interrupts between them, through a server ({@code devices/shmem}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(SharedMemoryServer.List.class)
@DomainElement(value = "devices/shmem", many = true, key = "@name")
@Fixed(at = "model/@type", value = "ivshmem-doorbell")
public @interface SharedMemoryServer {
    /** The name of the memory. */
    @XmlAttribute
    @Format(ValueFormat.FILE_NAME)
    String name();

    /** The server's socket. */
    @At("server")
    @XmlAttribute(name = "path")
    @Format(ValueFormat.ABSOLUTE_PATH)
    String server();

    /** How many interrupts there are; -1 for QEMU's choice. */
    @At("msi")
    @XmlAttribute
    @Format(ValueFormat.POSITIVE_NUMBER)
    @Unset("-1")
    int vectors() default -1;

    /** Holds the annotations of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        SharedMemoryServer[] value();
    }
}
