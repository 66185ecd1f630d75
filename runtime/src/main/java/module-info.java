/** Annotations, domain tree, rules, firmware knowledge and XML output of Domainwright. */
module io.github.domainwright {
    requires static transitive jakarta.xml.bind;
    requires static transitive org.jspecify;

    exports io.github.domainwright.annotation;
    exports io.github.domainwright.firmware;
    exports io.github.domainwright.firmware.inspect;
}
