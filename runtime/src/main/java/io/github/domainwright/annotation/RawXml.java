package io.github.domainwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Elements of the domain document for which the vocabulary has no word, as they stand there:
 *
 * <pre>{@code
 * @RawXml(at = "devices", value = "<pstore backend='acpi-erst'><path>/vm/pstore</path><size unit='KiB'>64</size></pstore>")
 * @RawXml("<qemu:commandline><qemu:arg value='-d'/><qemu:arg value='guest_errors'/></qemu:commandline>")
 * }</pre>
 *
 * <p>The text is read while javac runs. It becomes part of the document as if a word had stated it: the rules see it, it
 * goes where libvirt's order wants it, and what the profile states already it cannot state again. Machine type, firmware,
 * Secure Boot, SMM, ACPI and launch security have annotations of their own, and are refused here. Comments are dropped. The
 * prefix {@code qemu} is declared on the {@code domain} element; a fragment declares other prefixes itself.
 *
 * <p>On a component, beside an annotation that makes an element, the text is that element with what is to be added to it:
 *
 * <pre>{@code
 * @Disk(target = "vda") @RawXml("<disk><blockio physical_block_size='4096'/></disk>") Path rootDisk
 * }</pre>
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
@Repeatable(RawXml.List.class)
public @interface RawXml {
    /** The elements, in XML. */
    String value();

    /**
     * The path of the element that they go into, such as {@code "devices"}; left out, {@code domain} itself. On a component
     * it is left out.
     */
    String at() default "";

    /** Holds the fragments of one profile. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({
        ElementType.TYPE,
        ElementType.ANNOTATION_TYPE,
        ElementType.RECORD_COMPONENT,
        ElementType.FIELD,
        ElementType.METHOD
    })
    @interface List {
        /** The annotations. */
        RawXml[] value();
    }
}
