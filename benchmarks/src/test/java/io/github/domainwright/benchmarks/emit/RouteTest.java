package io.github.domainwright.benchmarks.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.benchmarks.guest.Guests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared must be comparable: every route writes the same document. */
final class RouteTest {
    @ParameterizedTest
    @EnumSource(Route.class)
    void writesTheDocumentOfTheEmitter(Route route) throws Exception {
        assertThat(route.checked(Guests.server(7)).emit()).isNotNull();
    }
}
