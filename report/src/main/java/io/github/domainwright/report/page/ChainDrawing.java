package io.github.domainwright.report.page;

import io.github.domainwright.report.statement.BootChain;
import io.github.domainwright.report.statement.BootChain.ChainLink;
import java.util.List;
import java.util.stream.Collectors;

/** Draws the chain of a start twice: side by side for where there is room, and one below the other. */
final class ChainDrawing {
    private static final int GAP = 24;
    private static final Shape SIDE_BY_SIDE = new Shape("wide", 184, 112, true);
    private static final Shape STACKED = new Shape("narrow", 320, 80, false);

    private final Html html;
    private final List<ChainLink> links;
    private final Shape shape;

    private ChainDrawing(Html html, List<ChainLink> links, Shape shape) {
        this.html = html;
        this.links = links;
        this.shape = shape;
    }

    /** How links are laid out: their size, and whether the next one stands aside. */
    private record Shape(String name, int width, int height, boolean isAside) {
        int across(int links) {
            return isAside ? links * (width + GAP) - GAP : width;
        }

        int down(int links) {
            return isAside ? height : links * (height + GAP) - GAP;
        }
    }

    static void draw(Html html, BootChain chain) {
        html.open("figure", "class", "chain");
        new ChainDrawing(html, chain.links(), SIDE_BY_SIDE).drawing();
        new ChainDrawing(html, chain.links(), STACKED).drawing();
        html.element("figcaption", inWords(chain));
        html.close();
    }

    /** The same in words; the drawings themselves are hidden from screen readers. */
    private static String inWords(BootChain chain) {
        return chain.links().stream()
                .map(link -> link.title() + ": " + states(link))
                .collect(Collectors.joining(". ", "The start in order. ", "."));
    }

    private static String states(ChainLink link) {
        return link.state() + (link.more().isEmpty() ? "" : ", " + link.more());
    }

    private void drawing() {
        int width = shape.across(links.size()) + 2;
        int height = shape.down(links.size()) + 2;
        html.open(
                "svg",
                "class",
                shape.name(),
                "viewBox",
                "-1 -1 %d %d".formatted(width, height),
                "aria-hidden",
                "true",
                "focusable",
                "false");
        for (int each = 0; each < links.size(); each++) {
            int x = shape.isAside() ? each * (shape.width() + GAP) : 0;
            int y = shape.isAside() ? 0 : each * (shape.height() + GAP);
            link(links.get(each), x, y);
            if (each + 1 < links.size()) {
                html.open("path", "class", "arrow", "d", arrow(x, y));
            }
        }
        html.close();
    }

    private void link(ChainLink link, int x, int y) {
        html.open("g", "class", "link " + Marks.styleClass(link.tone()));
        html.open(
                "rect",
                "x",
                String.valueOf(x),
                "y",
                String.valueOf(y),
                "width",
                String.valueOf(shape.width()),
                "height",
                String.valueOf(shape.height()),
                "rx",
                "6");
        text(Marks.of(link.tone()), x + shape.width() - 28, y + 30, "mark");
        text(link.title(), x + 14, y + 30, "title");
        if (shape.isAside()) {
            text(link.state(), x + 14, y + 64, "state");
            text(link.more(), x + 14, y + 88, "state");
        } else {
            text(states(link), x + 14, y + 58, "state");
        }
        html.close();
    }

    private void text(String text, int x, int y, String kind) {
        html.element("text", text, "x", String.valueOf(x), "y", String.valueOf(y), "class", kind);
    }

    private String arrow(int x, int y) {
        return shape.isAside()
                ? "M%d %d h%d m-6 -5 l6 5 l-6 5".formatted(x + shape.width() + 3, y + shape.height() / 2, GAP - 6)
                : "M%d %d v%d m-5 -6 l5 6 l5 -6".formatted(x + shape.width() / 2, y + shape.height() + 3, GAP - 6);
    }
}
