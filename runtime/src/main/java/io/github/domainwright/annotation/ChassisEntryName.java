package io.github.domainwright.annotation;

/** What an entry of the chassis is about. */
public enum ChassisEntryName {
    /** The maker. */
    MANUFACTURER,
    /** The version. */
    VERSION,
    /** The serial number. */
    SERIAL,
    /** The owner's number. */
    ASSET,
    /** The number in the maker's catalogue. */
    SKU
}
