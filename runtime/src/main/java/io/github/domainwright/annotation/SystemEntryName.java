package io.github.domainwright.annotation;

/** What an entry of the machine is about. */
public enum SystemEntryName {
    /** The maker. */
    MANUFACTURER,
    /** The product. */
    PRODUCT,
    /** The version. */
    VERSION,
    /** The serial number. */
    SERIAL,
    /** The UUID; it must be that of the domain. */
    UUID,
    /** The number in the maker's catalogue. */
    SKU,
    /** The family of products. */
    FAMILY
}
