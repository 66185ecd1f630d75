package io.github.domainwright.annotation;

import io.github.domainwright.value.ValueFormat;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Memory that several guests of a host share ({@code devices/shmem}), as a PCI device. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(SharedMemory.List.class)
@DomainElement(value = "devices/shmem", many = true, key = "@name")
@Fixed(at = "model/@type", value = "ivshmem-plain")
@Fixed(at = "size/@unit", value = "KiB")
public @interface SharedMemory {
    /** The name of the memory: the guests that name it share it. */
    @XmlAttribute
    @Format(ValueFormat.FILE_NAME)
    String name();

    /** The size: a power of two, at least 1 MiB. */
    @XmlElement
    @Format(ValueFormat.MEMORY_SIZE)
    String size();

    /** Holds the shared memories of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface List {
        /** The annotations. */
        SharedMemory[] value();
    }
}
