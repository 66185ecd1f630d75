package io.github.domainwright.report.statement;

/** What a sentence of a statement is about, in the order of the start of a guest. */
public enum Topic {
    /** Which code starts first. */
    FIRMWARE("Firmware"),
    /** Whose signatures count. */
    KEYS("Keys"),
    /** Who may write the firmware's variables, keys among them. */
    VARIABLES("Who may write variables"),
    /** What the firmware verifies of what it starts. */
    BOOT("What is started"),
    /** What is measured, and what the TPM is bound to. */
    TPM("TPM"),
    /** Who can reach the guest's memory. */
    MEMORY("Memory and the host"),
    /** What nobody but the host can promise. */
    HOST("What is left to the host");

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    /** Returns its heading. */
    public String title() {
        return title;
    }
}
