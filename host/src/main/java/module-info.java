/** What a host offers to guests, and what a guest misses there. */
module io.github.domainwright.host {
    requires transitive io.github.domainwright;
    requires transitive jakarta.xml.bind;
    requires static transitive org.jspecify;

    exports io.github.domainwright.host;
    exports io.github.domainwright.host.preflight;

    opens io.github.domainwright.host to
            jakarta.xml.bind;
}
