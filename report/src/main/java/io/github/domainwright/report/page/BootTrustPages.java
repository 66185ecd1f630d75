package io.github.domainwright.report.page;

import io.github.domainwright.report.statement.BootTrust;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The pages of some statements: {@code index.html}, and a page for each guest where there are several. They carry all they
 * need and load nothing, so that they work from a disk.
 */
public final class BootTrustPages {
    private static final String INDEX = "index.html";
    private static final int NAME_LENGTH = 40;

    private BootTrustPages() {}

    /** Returns the pages about {@code trusts}, by the names of their files; the first is {@code index.html}. */
    public static Map<String, String> of(List<BootTrust> trusts) {
        Map<String, String> pages = new LinkedHashMap<>();
        if (trusts.size() == 1) {
            pages.put(INDEX, StatementPage.of(trusts.get(0), ""));
            return pages;
        }
        Map<String, BootTrust> byFile = new LinkedHashMap<>();
        for (int each = 0; each < trusts.size(); each++) {
            byFile.put(file(each + 1, trusts.get(each)), trusts.get(each));
        }
        pages.put(INDEX, OverviewPage.of(byFile));
        byFile.forEach((file, trust) -> pages.put(file, StatementPage.of(trust, INDEX)));
        return pages;
    }

    /** The number makes it the only one of its name; of the guest's own name it has what is safe in a file's. */
    private static String file(int number, BootTrust trust) {
        String name = trust.guest().name();
        String safe = name.substring(name.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String shortened = safe.substring(0, Math.min(safe.length(), NAME_LENGTH));
        return "guest-" + number + (shortened.isEmpty() ? "" : "-" + shortened) + ".html";
    }

    /**
     * Writes the pages about {@code trusts} into {@code directory}, which is made if it is not there.
     *
     * @throws IOException if a file cannot be written
     */
    public static void write(List<BootTrust> trusts, Path directory) throws IOException {
        Files.createDirectories(directory);
        for (Map.Entry<String, String> page : of(trusts).entrySet()) {
            Files.writeString(directory.resolve(page.getKey()), page.getValue());
        }
    }
}
