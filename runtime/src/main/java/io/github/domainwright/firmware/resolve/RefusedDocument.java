package io.github.domainwright.firmware.resolve;

/** Ends the completion of a document that libvirt refuses; never leaves this package. */
final class RefusedDocument extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedDocument(Refusal refusal) {
        super(refusal.message());
        this.refusal = refusal;
    }

    static RefusedDocument xmlError(String rule, String message) {
        return of(Refusal.Kind.XML_ERROR, rule, message);
    }

    static RefusedDocument of(Refusal.Kind kind, String rule, String message) {
        return new RefusedDocument(new Refusal(Refusal.Stage.DOCUMENT, kind, rule, message));
    }

    Refusal refusal() {
        return refusal;
    }
}
