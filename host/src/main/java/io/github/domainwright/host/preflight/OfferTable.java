package io.github.domainwright.host.preflight;

import io.github.domainwright.host.DomainCapabilities;
import io.github.domainwright.host.Offer;
import io.github.domainwright.host.OsOffer;
import io.github.domainwright.tree.DomainPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The data file {@code offers.tsv}: where in the capabilities stands what can be in a place of a domain document. */
final class OfferTable {
    private static final String FILE = "offers.tsv";
    private static final String FEATURE = "feature ";

    private OfferTable() {}

    /**
     * One line.
     *
     * @param element the element of the domain document
     * @param attribute its attribute
     * @param offer the part of the capabilities
     * @param choice the name of the choice in it
     */
    record Row(DomainPath element, String attribute, String offer, String choice) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(DomainPath.of(cells[0]), cells[1], cells[2], cells[3]);
        }

        Optional<? extends Offer> find(DomainCapabilities offered) {
            return switch (offer) {
                case "os" -> offered.os();
                case "os/loader" -> offered.os().flatMap(OsOffer::loader);
                case "memoryBacking" -> offered.memoryBacking();
                default ->
                    offer.startsWith(FEATURE)
                            ? offered.feature(offer.substring(FEATURE.length()))
                            : offered.device(offer);
            };
        }
    }

    static List<Row> rows() {
        try (InputStream in = OfferTable.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read from the jar", e);
        }
    }
}
