package io.github.domainwright.conformance.inventory;

import io.github.domainwright.tree.DomainTree;
import java.util.List;
import org.w3c.dom.Element;

/** Writes the smallest documents that have a certain declaration in them. */
final class MinimalDocuments {
    private final Grammar grammar;
    private final Costs costs;

    MinimalDocuments(Grammar grammar) {
        this.grammar = grammar;
        this.costs = new Costs(grammar);
    }

    /** Returns the ways to what a document can have; there are declarations that only libvirt's own files may follow. */
    List<Chain> chains() {
        return Chain.of(grammar).stream()
                .filter(chain -> costs.isPossible(chain.declaration()))
                .toList();
    }

    /** Returns a document that goes the way of {@code chain}, and has beside it only what it must have. */
    DomainTree document(Chain chain) {
        Fragment document = new Fragment();
        new Writer(chain).writeAll(grammar.start(), 0, document);
        return document.document();
    }

    /** Writes along one chain: each pattern is told its place in it, or that it is beside it. */
    private final class Writer {
        private static final int BESIDE = -1;

        private final Chain chain;

        Writer(Chain chain) {
            this.chain = chain;
        }

        /** Writes {@code patterns}, of which one may be the chain's at {@code place}. */
        void writeAll(List<Element> patterns, int place, Fragment into) {
            for (Element pattern : patterns) {
                write(pattern, place != BESIDE && chain.leads(place, pattern) ? place : BESIDE, into);
            }
        }

        private void write(Element pattern, int place, Fragment into) {
            List<Element> inside = grammar.inside(pattern);
            switch (pattern.getLocalName()) {
                case "element", "attribute" -> declaration(pattern, place, into);
                case "value" -> into.text(pattern.getTextContent().strip());
                case "data" -> into.text(Samples.of(pattern));
                case "text" -> into.text("a");
                case "choice" -> one(inside, place, into);
                case "ref" -> definitions(inside, place, into);
                case "optional", "zeroOrMore" -> {
                    if (place != BESIDE) {
                        writeAll(inside, next(place), into);
                    }
                }
                default -> writeAll(inside, next(place), into);
            }
        }

        private void definitions(List<Element> definitions, int place, Fragment into) {
            if (Grammar.areAlternatives(definitions)) {
                one(definitions, place, into);
            } else {
                writeAll(definitions, next(place), into);
            }
        }

        private void one(List<Element> alternatives, int place, Fragment into) {
            int next = next(place);
            boolean isLed = next != BESIDE && next < chain.patterns().size();
            Element chosen = isLed ? chain.patterns().get(next) : costs.cheapest(alternatives);
            write(chosen, isLed ? next : BESIDE, into);
        }

        private void declaration(Element declaration, int place, Fragment into) {
            boolean isTheOne = place == chain.patterns().size() - 1;
            var name = Grammar.names(declaration).get(isTheOne ? chain.name() : 0);
            Fragment inside = new Fragment();
            List<Element> body = grammar.inside(declaration);
            writeAll(body, next(place), inside);
            if (declaration.getLocalName().equals("element")) {
                into.child(name, inside);
            } else {
                if (body.isEmpty()) {
                    inside.text("a");
                }
                into.attribute(name, inside);
            }
        }

        private static int next(int place) {
            return place == BESIDE ? BESIDE : place + 1;
        }
    }
}
