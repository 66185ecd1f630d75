package io.github.domainwright.report.page;

/** What all pages have around their content. */
final class Frame {
    private Frame() {}

    /** What a page consists of. */
    interface Content {
        void write(Html html);
    }

    static String page(String title, Content content) {
        Html html = new Html();
        html.open("html", "lang", "en");
        html.open("head");
        html.open("meta", "charset", "utf-8");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", StyleSheet.POLICY);
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "referrer", "content", "no-referrer");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", title);
        html.styleSheet(StyleSheet.TEXT);
        html.close();
        html.open("body");
        html.element("a", "Skip to the content", "class", "skip", "href", "#content");
        content.write(html);
        html.open("footer");
        html.element(
                "p",
                "Written by Domainwright from what profiles and documents state, its rules and its built-in firmware"
                        + " table. No host was looked at. What is not known is said to be not known.");
        html.close().close().close();
        return html.toString();
    }
}
