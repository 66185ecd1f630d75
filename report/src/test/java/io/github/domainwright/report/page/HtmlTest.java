package io.github.domainwright.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {
    private static final String HEAD = "<!DOCTYPE html>\n";

    @Test
    void textsAndAttributesAreEscaped() {
        String markup = "<b onclick=\"x\" id='y'>&amp;";
        String escaped = "&lt;b onclick=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;";
        assertThat(new Html().element("p", markup, "title", markup).toString())
                .isEqualTo(HEAD + "<p title=\"" + escaped + "\">" + escaped + "</p>\n");
    }

    @Test
    void whatHtmlCannotCarryIsReplaced() {
        assertThat(new Html()
                        .element("p", "a\u0000b\u001bc\u0085d\ud800e\uffff\ufdd0f\tg\n")
                        .toString())
                .isEqualTo(HEAD + "<p>a\ufffdb\ufffdc\ufffdd\ufffde\ufffd\ufffdf\tg\n</p>\n");
    }

    @Test
    void charactersBeyondTheFirstPlaneStay() {
        assertThat(new Html().element("p", "\ud83d\udd12").toString()).isEqualTo(HEAD + "<p>\ud83d\udd12</p>\n");
    }

    @Test
    void foreignWordsDoNotReachBeyondThemselves() {
        assertThat(new Html().open("p").foreign("\u202eabc").close().toString())
                .isEqualTo(HEAD + "<p><bdi>\u202eabc</bdi></p>\n");
    }

    @Test
    void elementsWithoutContentAreClosedAsTheirLanguageWants() {
        assertThat(new Html()
                        .open("svg")
                        .open("rect", "x", "1")
                        .close()
                        .open("meta", "charset", "utf-8")
                        .toString())
                .isEqualTo(HEAD + "<svg><rect x=\"1\"/></svg>\n<meta charset=\"utf-8\">");
    }

    @Test
    void nothingIsLeftOpen() {
        Html html = new Html().open("p");
        assertThatThrownBy(html::toString).isInstanceOf(IllegalStateException.class);
    }
}
