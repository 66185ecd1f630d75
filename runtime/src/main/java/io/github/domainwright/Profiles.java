package io.github.domainwright;

/**
 * Profiles whose generated classes are found by name while a program runs, and the place where one learns that they are
 * missing.
 *
 * <p>Code that names {@code BuildAgentXml} needs nothing of this: it does not compile without the generated class. A
 * program that has its profiles from elsewhere, or builds its guests with a record's constructor, does compile; it should
 * call {@link #requireGenerated} when it starts.
 *
 * <p>Nothing else in the library uses reflection. A program on the module path must export or open the
 * profile's package to {@code io.github.domainwright}.
 */
public final class Profiles {
    private Profiles() {}

    /**
     * Returns the domain XML of {@code vm}, as {@code toXml} of its generated class gives it; libvirt chooses the
     * firmware.
     *
     * @param vm a guest: a record with {@code @VmProfile}, or an implementation of an interface with it
     * @throws IllegalArgumentException if the guest is of no profile, or of several
     * @throws ProcessorDidNotRunException if the profile has no generated classes
     * @throws io.github.domainwright.xml.InvalidGuestException if a value of the guest cannot stand in the document
     */
    public static String toXml(Object vm) {
        return ProfileType.of(vm.getClass()).toXml(vm);
    }

    /**
     * Makes sure that the annotation processor ran when {@code profile} was compiled.
     *
     * @param profile a type with {@code @VmProfile}, or an implementation of one
     * @throws IllegalArgumentException if the type is no profile, or of several
     * @throws ProcessorDidNotRunException if the profile has no generated classes
     */
    public static void requireGenerated(Class<?> profile) {
        ProfileType.of(profile).require();
    }
}
