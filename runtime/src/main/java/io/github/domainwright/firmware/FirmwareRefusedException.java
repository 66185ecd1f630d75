package io.github.domainwright.firmware;

/** No firmware build is as strong as what was stated; the message says what was asked, why it failed and what to change. */
public final class FirmwareRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FirmwareRefusedException(String message) {
        super(message);
    }
}
