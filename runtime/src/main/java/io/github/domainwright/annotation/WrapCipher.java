package io.github.domainwright.annotation;

/** A cipher whose keys the machine can wrap ({@code keywrap/cipher/@name}). */
public enum WrapCipher {
    /** AES. */
    AES,
    /** DES and triple DES. */
    DEA
}
