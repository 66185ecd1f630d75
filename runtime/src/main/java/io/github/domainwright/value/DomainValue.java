package io.github.domainwright.value;

/** A value that knows how libvirt writes it; any type that implements this can be a profile parameter. */
public interface DomainValue {
    /** Returns the text that stands in the domain XML, not yet escaped. */
    String domainText();
}
