/** What profiles and documents in files say: the way in for tools that look at other people's guests. */
module io.github.domainwright.source {
    requires transitive io.github.domainwright;
    requires transitive io.github.domainwright.processor;
    requires jdk.compiler;
    requires static transitive org.jspecify;

    exports io.github.domainwright.source;
}
