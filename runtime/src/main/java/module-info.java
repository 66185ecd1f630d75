/** Annotations, domain tree, rules, firmware knowledge and XML output of Domainwright. */
module io.github.domainwright {
    requires transitive java.xml;
    requires static transitive jakarta.xml.bind;
    requires static transitive org.jspecify;

    exports io.github.domainwright;
    exports io.github.domainwright.annotation;
    exports io.github.domainwright.firmware;
    exports io.github.domainwright.firmware.inspect;
    exports io.github.domainwright.firmware.resolve;
    exports io.github.domainwright.kubevirt;
    exports io.github.domainwright.lint;
    exports io.github.domainwright.nova;
    exports io.github.domainwright.platform;
    exports io.github.domainwright.rule;
    exports io.github.domainwright.target;
    exports io.github.domainwright.tree;
    exports io.github.domainwright.value;
    exports io.github.domainwright.xml;
}
