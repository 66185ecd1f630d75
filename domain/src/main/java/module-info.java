/** Typed views and builders over any libvirt domain document. */
module io.github.domainwright.domain {
    requires transitive io.github.domainwright;
    requires static transitive jakarta.xml.bind;
    requires static transitive org.jspecify;

    exports io.github.domainwright.domain.model;
}
