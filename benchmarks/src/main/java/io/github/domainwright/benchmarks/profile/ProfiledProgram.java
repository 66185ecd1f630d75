package io.github.domainwright.benchmarks.profile;

import io.github.domainwright.benchmarks.guest.Guests;
import io.github.domainwright.benchmarks.guest.SecureServer;
import io.github.domainwright.benchmarks.guest.SecureServerXml;
import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;

/** Does one thing over and over, for as long as a profile takes. */
public final class ProfiledProgram {
    private static long done;

    private ProfiledProgram() {}

    /** Does what the first argument names for the seconds of the second, and prints how often. */
    public static void main(String[] arguments) throws UnreadableDomainException {
        SecureServer guest = Guests.server(7);
        String document = SecureServerXml.toXml(guest);
        DomainTree tree = DomainReader.read(document);
        Runnable work = switch (arguments[0]) {
            case "emit" -> () -> done += SecureServerXml.toXml(guest).length();
            case "parse" -> () -> done += read(document).root().children().size();
            case "rules" -> () -> done += RuleCatalogue.check(tree).size();
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        long end = System.nanoTime() + 1_000_000_000L * Integer.parseInt(arguments[1]);
        long rounds = 0;
        for (; System.nanoTime() < end; rounds++) {
            work.run();
        }
        System.out.println(rounds + " rounds, " + done);
    }

    private static DomainTree read(String document) {
        try {
            return DomainReader.read(document);
        } catch (UnreadableDomainException e) {
            throw new IllegalStateException(e);
        }
    }
}
