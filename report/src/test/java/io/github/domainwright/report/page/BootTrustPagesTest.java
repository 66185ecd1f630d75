package io.github.domainwright.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.report.Guests;
import io.github.domainwright.report.statement.BootTrust;
import io.github.domainwright.report.statement.StatedGuest;
import io.github.domainwright.rule.Severity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BootTrustPagesTest {
    private static final String EVIL = "</title></style><script>alert('x')</script><img src=\"y\" onerror='z'>&../";

    private static BootTrust named(String name) {
        BootTrust trust = Guests.example("secureboot/BuildAgent.java");
        return BootTrust.of(new StatedGuest(
                name,
                name + ".java:1:1",
                trust.guest().tree(),
                TargetVersions.UNKNOWN,
                Set.of(),
                List.of(),
                List.of(new StatedGuest.Finding(name, Severity.WARNING, name, name, name))));
    }

    @Test
    void namesNeverBecomeMarkup() {
        Map<String, String> pages = BootTrustPages.of(List.of(named(EVIL), named("plain")));
        assertThat(pages.values()).allSatisfy(page -> {
            assertThat(page).doesNotContain("<script", "<img", "'x'", "onerror='");
            assertThat(page.split("</title>")).hasSize(2);
            assertThat(page.split("</style>")).hasSize(2);
        });
        assertThat(pages.get("index.html")).contains("&lt;script&gt;alert(&#39;x&#39;)");
    }

    @Test
    void filesHaveSafeNamesOfTheirOwn() {
        Map<String, String> pages = BootTrustPages.of(List.of(
                named(EVIL),
                named("../../etc/passwd"),
                named("a.B"),
                named("c.B"),
                named("\u202e"),
                named("x".repeat(500))));
        assertThat(pages.keySet())
                .hasSize(7)
                .allMatch(file -> file.matches("index\\.html|guest-[0-9]+(-[a-z0-9-]{1,40})?\\.html"));
    }

    @Test
    void pagesLoadNothingAndRunNothing() {
        String page = BootTrustPages.of(List.of(named("plain"))).get("index.html");
        assertThat(page)
                .doesNotContain("http:", "https:", "src=", "<script", "javascript:", "@import", "url(", " style=");
        assertThat(Pattern.compile("<[^>]* on[a-z]+=").matcher(page).find()).isFalse();
        assertThat(page).contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-");
    }

    @Test
    void policyAllowsTheStyleSheetThatThereIs() throws Exception {
        String page = BootTrustPages.of(List.of(named("plain"))).get("index.html");
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        Matcher hash = Pattern.compile("sha256-([A-Za-z0-9+/=]+)").matcher(page);
        assertThat(hash.find()).isTrue();
        assertThat(hash.group(1))
                .isEqualTo(Base64.getEncoder()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void refusedGuestIsShownAsRefusedAndNothingElse() {
        BootTrust trust = Guests.document(
                "x86_64",
                "pc",
                "<firmware><feature enabled='yes' name='secure-boot'/><feature enabled='yes' name='enrolled-keys'/></firmware>",
                "<features><acpi/></features>");
        String page = BootTrustPages.of(List.of(trust)).get("index.html");
        assertThat(page).contains("Refused", "DW0103, error", "nothing vouched for");
        assertThat(page).doesNotContain("✓", ">Holds<", "keys enrolled", "signature verified");
    }

    @Test
    void sameGuestsMakeTheSamePages() {
        assertThat(BootTrustPages.of(List.of(Guests.example("clouds/TrustedAgent.java"))))
                .isEqualTo(BootTrustPages.of(List.of(Guests.example("clouds/TrustedAgent.java"))));
    }
}
