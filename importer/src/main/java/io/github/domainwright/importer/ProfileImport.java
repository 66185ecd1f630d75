package io.github.domainwright.importer;

import io.github.domainwright.importer.document.DocumentImport;
import io.github.domainwright.importer.note.NotImportableException;
import io.github.domainwright.importer.source.JavaNames;
import io.github.domainwright.importer.source.ProfileSource;
import io.github.domainwright.importer.vocabulary.Vocabulary;
import io.github.domainwright.importer.vocabulary.Word;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the source of a profile from a domain document: what all its guests share is stated in annotations, what differs
 * from guest to guest (name, UUID, MAC addresses, disks) becomes a component, and what no annotation says a fragment.
 *
 * <pre>{@code
 * ImportedProfile profile = ProfileImport.from(Files.readString(file)).packageName("acme").toProfile();
 * }</pre>
 *
 * <p>The profile's method {@code imported()} gives the guest of the document; its document says the same.
 */
public final class ProfileImport {
    private final DomainTree document;
    private String packageName = "";
    private String typeName = "";
    private String origin = "a domain document";

    private ProfileImport(DomainTree document) {
        this.document = document;
    }

    /** Starts with a document that was read already. */
    public static ProfileImport from(DomainTree document) {
        return new ProfileImport(document);
    }

    /**
     * Starts with the text of a document.
     *
     * @throws UnreadableDomainException if it is not a domain document
     */
    public static ProfileImport from(String xml) throws UnreadableDomainException {
        return new ProfileImport(DomainReader.read(xml));
    }

    /**
     * Sets the package of the profile; without it, it is in the unnamed one.
     *
     * @throws IllegalArgumentException if it is not a package's name
     */
    public ProfileImport packageName(String name) {
        if (!JavaNames.isPackage(name)) {
            throw new IllegalArgumentException("'" + name + "' is not the name of a package.");
        }
        packageName = name;
        return this;
    }

    /**
     * Sets the name of the profile; without it, it is made of the guest's name.
     *
     * @throws IllegalArgumentException if it is not a type's name
     */
    public ProfileImport typeName(String name) {
        if (!JavaNames.isType(name)) {
            throw new IllegalArgumentException("'" + name + "' is not the name of a type.");
        }
        typeName = name;
        return this;
    }

    /** Sets what the profile's documentation says it was made from, such as a file's name. */
    public ProfileImport origin(String text) {
        origin = text;
        return this;
    }

    /**
     * Returns the profile's source.
     *
     * @throws NotImportableException if no profile can describe such a guest
     */
    public String toSource() throws NotImportableException {
        return toProfile().source();
    }

    /**
     * Returns the profile.
     *
     * @throws NotImportableException if no profile can describe such a guest
     */
    public ImportedProfile toProfile() throws NotImportableException {
        DocumentImport read = DocumentImport.of(document);
        String guest = document.literal(DomainPath.of("name/text()")).orElse("");
        String name = typeName.isEmpty() ? JavaNames.type(guest, taken()) : typeName;
        ProfileSource source = new ProfileSource(
                packageName,
                name,
                List.of("Guests such as " + guest + ", imported from " + origin + "."),
                read.annotations(),
                read.components());
        return new ImportedProfile(packageName, name, source.text(), read.notes());
    }

    private static Set<String> taken() {
        Set<String> names =
                Vocabulary.ofLibrary().all().stream().map(Word::name).collect(Collectors.toCollection(HashSet::new));
        names.addAll(Set.of("Path", "UUID", "Optional", "List"));
        return names;
    }
}
