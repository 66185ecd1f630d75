package io.github.domainwright.benchmarks.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws numbers as bars on a logarithmic scale, as SVG. */
final class Picture {
    private static final int ROW = 26;
    private static final int LABELS = 390;
    private static final int BARS = 330;
    private static final int TOP = 44;

    private Picture() {}

    /** Returns the picture of {@code numbers}, each from 1 on, the least first. */
    static String bars(String title, Map<String, Double> numbers) {
        List<Map.Entry<String, Double>> rows = numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .toList();
        double widest = Math.log(rows.get(rows.size() - 1).getValue() * 1.1);
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" role=\"img\">\n"
                .formatted(LABELS + BARS + 80, TOP + rows.size() * ROW + 10));
        svg.append("<title>").append(escape(title)).append("</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        svg.append(text(12, 24, "bold", title + " (logarithmic)"));
        for (int i = 0; i < rows.size(); i++) {
            int y = TOP + i * ROW;
            String label = rows.get(i).getKey();
            double value = rows.get(i).getValue();
            double width = Math.max(2, Math.log(Math.max(value, 1)) / widest * BARS);
            String colour = label.startsWith("Domainwright") ? "#0b6e4f" : "#8a8f98";
            svg.append(text(12, y + 15, "normal", label));
            svg.append("<rect x=\"%d\" y=\"%d\" width=\"%s\" height=\"%d\" fill=\"%s\"/>\n"
                    .formatted(LABELS, y + 3, number("%.0f", width), ROW - 9, colour));
            svg.append(text((int) (LABELS + width + 8), y + 15, "normal", number("%.1f", value)));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String text(int x, int y, String weight, String text) {
        return "<text x=\"%d\" y=\"%d\" font-family=\"sans-serif\" font-size=\"13\" font-weight=\"%s\">%s</text>\n"
                .formatted(x, y, weight, escape(text));
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
