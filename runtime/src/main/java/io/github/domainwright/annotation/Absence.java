package io.github.domainwright.annotation;

/** What an empty {@code Optional} leaves out of the document; see {@link DomainElement#whenAbsent()}. */
public enum Absence {
    /** The whole element that the annotation stands for: no value, no device. */
    ELEMENT,
    /** Only the attribute or the innermost element that would hold the value: the device stays, libvirt chooses. */
    VALUE
}
