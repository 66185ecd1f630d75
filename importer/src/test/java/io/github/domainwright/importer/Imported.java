package io.github.domainwright.importer;

import io.github.domainwright.importer.check.CheckResult;
import io.github.domainwright.importer.check.ProfileCheck;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;

/**
 * A document that was imported and checked.
 *
 * @param profile the profile
 * @param result what became of it
 */
record Imported(ImportedProfile profile, CheckResult result) {
    private static final ProfileCheck CHECK = new ProfileCheck();

    static Imported of(String xml) throws Exception {
        DomainTree document = DomainReader.read(xml);
        ImportedProfile profile = ProfileImport.from(document)
                .packageName("acme")
                .origin("a test")
                .toProfile();
        return new Imported(profile, CHECK.check(profile, document));
    }

    /** Imports a small guest with {@code more} in its {@code domain} element. */
    static Imported guestWith(String more) throws Exception {
        return of(guest("guest", more, ""));
    }

    /** Imports a small guest with {@code devices}. */
    static Imported guestWithDevices(String devices) throws Exception {
        return of(guest("guest", "", devices));
    }

    static String guest(String name, String more, String devices) {
        return """
                <domain type='kvm'>
                  <name>%s</name>
                  <memory unit='GiB'>2</memory>
                  <vcpu>2</vcpu>
                  <os><type arch='x86_64' machine='q35'>hvm</type></os>
                  <features><acpi/></features>
                  %s
                  <devices>%s</devices>
                </domain>
                """.formatted(name, more, devices);
    }

    String source() {
        return profile.source();
    }

    boolean hasFragments() {
        return source().contains("@RawXml");
    }
}
