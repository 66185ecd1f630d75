package io.github.domainwright.domain.consequence;

/** What it takes to bring a difference to a guest that exists, from the least to the most. */
public enum Consequence {
    /** The running guest can take it. */
    LIVE("live"),
    /** The guest takes it at its next start from power-off; a reboot inside of the guest is not enough. */
    RESTART("restart"),
    /** It takes a restart with a variable store that is made anew: boot entries and keys of the old one are gone. */
    NVRAM_RESET("NVRAM reset"),
    /** libvirt takes it for another guest, or the guest's system will: install it anew or convert it. */
    RE_CREATE("re-create");

    private final String words;

    Consequence(String words) {
        this.words = words;
    }

    /** Returns it in words. */
    public String words() {
        return words;
    }
}
