package io.github.domainwright.annotation;

/** What an entry of the firmware is about. */
public enum BiosEntryName {
    /** The maker. */
    VENDOR,
    /** The version. */
    VERSION,
    /** The date, as month/day/year. */
    DATE,
    /** The release, such as {@code 1.0}. */
    RELEASE
}
