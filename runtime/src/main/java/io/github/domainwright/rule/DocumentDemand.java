package io.github.domainwright.rule;

/** What a document must be before the rules can look at it: DW07xx. */
public enum DocumentDemand {
    /** The document can be read at all. */
    READABLE(
            "DW0701",
            "A domain document can be read.",
            "rules look at what stands in a document.",
            "name a file that exists and that you may read."),
    /** The document is XML, without a document type, and its root is {@code domain}. */
    DOMAIN(
            "DW0702",
            "A domain document is well-formed XML whose root is <domain>.",
            "libvirt's parser refuses a document as a whole if one character of its markup is wrong.",
            "correct the document at this place; 'virsh dumpxml' prints one that is a domain.");

    private final RuleText text;

    DocumentDemand(String id, String demand, String why, String fix) {
        this.text = RuleText.error(id, demand, why, new Fix("this is about documents only.", fix));
    }

    /** Returns the id and what is said about it. */
    public RuleText text() {
        return text;
    }
}
