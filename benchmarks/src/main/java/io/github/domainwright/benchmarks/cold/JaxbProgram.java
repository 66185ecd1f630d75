package io.github.domainwright.benchmarks.cold;

import io.github.domainwright.benchmarks.emit.Route;
import io.github.domainwright.benchmarks.guest.Guests;
import java.nio.charset.StandardCharsets;

/** Prints the first document of JAXB. */
public final class JaxbProgram {
    private JaxbProgram() {}

    /** Prints it. */
    public static void main(String[] arguments) throws Exception {
        byte[] document = (byte[]) Route.JAXB.emitter(Guests.server(7)).emit();
        System.out.println(new String(document, StandardCharsets.UTF_8));
    }
}
