package io.github.domainwright.firmware;

import io.github.domainwright.value.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The built-in table: which firmware builds the distributions ship, per release, with where each row was read and how
 * sure it is. Use it to pin firmware for a host that is not at hand; {@link FirmwareDescriptors} is the better source
 * where the host's own files can be read.
 *
 * <p>Builds that a descriptor names are tried first, in the order of the descriptors' names, as libvirt does. Builds that
 * no descriptor names follow: libvirt never finds them by itself, but they can be pinned, and on some releases they are
 * the only ones.
 *
 * <pre>{@code
 * FirmwareSource source = FirmwareTable.builtIn().distro("centos", "7");
 * }</pre>
 */
public final class FirmwareTable {
    private final List<TableRow> rows;
    private final List<TableRelease> releases;

    private FirmwareTable(List<TableRow> rows, List<TableRelease> releases) {
        this.rows = rows;
        this.releases = releases;
    }

    /** Returns the table that comes with this library. */
    public static FirmwareTable builtIn() {
        return new FirmwareTable(TableRow.readAll(), TableRelease.readAll());
    }

    /**
     * Returns the builds of one release of a distribution.
     *
     * @param id {@code ID} of the release's {@code /etc/os-release}, such as {@code centos} or {@code opensuse-leap};
     *     {@code qemu}, {@code homebrew} and {@code proxmox} for what has none of its own
     * @param version {@code VERSION_ID} or {@code VERSION_CODENAME}, such as {@code 9.4} or {@code bookworm}; empty for a
     *     distribution without releases
     * @throws UnknownReleaseException if the table does not know it; the message names what it knows
     */
    public FirmwareSource distro(String id, String version) {
        return find(id, version)
                .map(release -> source(release, version, "asked for " + name(id, version)))
                .orElseThrow(() -> new UnknownReleaseException(unknown(id, version)));
    }

    /** Returns the builds of every release in the table, by {@code id} and first version, such as {@code debian 12}. */
    public Map<String, FirmwareSource> all() {
        Map<String, FirmwareSource> sources = new TreeMap<>();
        for (TableRelease release : releases) {
            String version = release.versions().get(0);
            sources.putIfAbsent(name(release.id(), version), source(release, version, "every release"));
        }
        return sources;
    }

    /**
     * Returns the builds of the host this runs on, by its {@code os-release}.
     *
     * @throws UnknownReleaseException if the host has no readable {@code os-release}, or the table knows neither its
     *     distribution nor one it derives from
     */
    public FirmwareSource ofHost() {
        return of(Sysroot.ofHost());
    }

    /**
     * Returns the builds of the host whose root directory is {@code root}, by its {@code os-release}. Symbolic links are
     * followed inside of {@code root} only.
     *
     * @throws UnknownReleaseException if there is no readable {@code os-release}, or the table knows neither its
     *     distribution nor one it derives from
     */
    public FirmwareSource under(Path root) {
        return of(new Sysroot(root));
    }

    private FirmwareSource of(Sysroot sysroot) {
        OsRelease host = hostRelease(sysroot);
        List<String> versions = host.versions().isEmpty() ? List.of("") : host.versions();
        for (String version : versions) {
            Optional<TableRelease> release = find(host.id(), version);
            if (release.isPresent()) {
                return source(release.get(), version, "the host is " + name(host.id(), version));
            }
        }
        List<String> likeVersions = host.likeVersions().isEmpty() ? List.of("") : host.likeVersions();
        for (String like : host.like()) {
            for (String version : likeVersions) {
                Optional<TableRelease> release = find(like, version);
                if (release.isPresent()) {
                    return source(
                            release.get(),
                            version,
                            "the host is " + name(host.id(), versions.get(0)) + ", which derives from "
                                    + name(like, version));
                }
            }
        }
        throw new UnknownReleaseException(unknown(host.id(), versions.get(0)));
    }

    private static OsRelease hostRelease(Sysroot sysroot) {
        try {
            return OsRelease.read(sysroot);
        } catch (IOException e) {
            throw new UnknownReleaseException("The host's distribution can not be told: " + e.getMessage()
                    + ". Name the distribution and its release instead.");
        }
    }

    private Optional<TableRelease> find(String id, String version) {
        return releases.stream()
                .filter(release -> release.id().equals(id) && release.covers(version))
                .findFirst();
    }

    private FirmwareSource source(TableRelease release, String version, String reason) {
        List<Offer> offers = release.releases().stream()
                .flatMap(name -> rows.stream()
                        .filter(row -> row.distribution().equals(release.distribution())
                                && row.release().equals(name)))
                .map(TableRow::offer)
                .toList();
        String name = "built-in table, " + name(release.distribution(), String.join(" and ", release.releases())) + " ("
                + reason + ")";
        List<String> remarks = release.remark().isEmpty()
                ? List.of()
                : List.of(release.remark().replace("{version}", version.isEmpty() ? "of this host" : version));
        return new FirmwareSelector(name, offers, remarks)::select;
    }

    private String unknown(String id, String version) {
        TreeSet<String> ids = new TreeSet<>();
        releases.forEach(release -> ids.add(release.id()));
        if (ids.contains(id)) {
            List<String> known = releases.stream()
                    .filter(release -> release.id().equals(id))
                    .flatMap(release -> release.versions().stream())
                    .toList();
            return "The built-in firmware table does not know " + name(id, version) + ". Releases of " + id
                    + " that it knows: " + String.join(", ", known)
                    + ". Use one of them, or the host's own descriptors.";
        }
        String guess = Suggestion.closest(id, ids)
                .map(close -> " Did you mean '" + close + "'?")
                .orElse("");
        return "The built-in firmware table does not know the distribution '" + id + "'." + guess + " It knows: "
                + String.join(", ", ids) + ". Use one of them, or the host's own descriptors.";
    }

    private static String name(String id, String version) {
        return version.isEmpty() ? id : id + " " + version;
    }
}
