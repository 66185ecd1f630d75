/** A module that does not read java.compiler. */
module acme {
    requires transitive io.github.domainwright;

    exports acme;
}
