package io.github.domainwright.firmware;

/** A firmware descriptor can not be used; the message says why, to be read after the file's name. */
final class DescriptorFault extends Exception {
    private static final long serialVersionUID = 1L;

    DescriptorFault(String message) {
        super(message);
    }
}
