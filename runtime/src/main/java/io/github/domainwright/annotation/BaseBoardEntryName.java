package io.github.domainwright.annotation;

/** What an entry of the board is about. */
public enum BaseBoardEntryName {
    /** The maker. */
    MANUFACTURER,
    /** The product. */
    PRODUCT,
    /** The version. */
    VERSION,
    /** The serial number. */
    SERIAL,
    /** The owner's number. */
    ASSET,
    /** Where the board is in its chassis. */
    LOCATION
}
