/** Makes the source of profiles from domain documents. */
module io.github.domainwright.importer {
    requires transitive io.github.domainwright;
    requires io.github.domainwright.domain;
    requires jakarta.xml.bind;
    requires java.compiler;
    requires static transitive org.jspecify;

    exports io.github.domainwright.importer;
    exports io.github.domainwright.importer.check;
    exports io.github.domainwright.importer.note;

    uses javax.annotation.processing.Processor;
}
