package io.github.domainwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a component give the value of a member of the annotation on another component, so that one device has several values
 * that differ from guest to guest.
 *
 * <p>It stands beside that component, in a profile or in a record that is itself the type of a component:
 *
 * <pre>{@code
 * record DataDisk(@Disk(target = "vdb") Path image, @Gives("serial") Optional<String> serial) {}
 *
 * @VmProfile
 * record Server(@DomainName String name, List<DataDisk> disks) {}
 * }</pre>
 *
 * <p>An empty {@code Optional} leaves the value out of the document, as if the member were not stated.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Gives {
    /** The member, such as {@code "serial"}; that of a part with the part's name before it, such as {@code "driver.cache"}. */
    String value();

    /** The component whose annotation has the member; left out where only one component beside this one has an annotation. */
    String of() default "";
}
