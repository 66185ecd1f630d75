package io.github.domainwright.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Options whose values are constants of an enumeration, in lower case and with hyphens.
 *
 * @param <E> the enumeration
 */
public abstract class Words<E extends Enum<E>> extends ArrayList<String> implements ITypeConverter<E> {
    private static final long serialVersionUID = 1L;

    private final transient E[] constants;
    private final transient Function<E, String> naming;

    /** Takes the constants that can be chosen, under their own names; they are also the candidates for completion. */
    protected Words(E[] constants) {
        this(constants, Words::word);
    }

    /** Takes the constants that can be chosen, under other names. */
    protected Words(E[] constants, Function<E, String> naming) {
        super(Arrays.stream(constants).map(naming).toList());
        this.constants = constants.clone();
        this.naming = naming;
    }

    /** Returns what {@code constant} is called on the command line, such as {@code setup-mode}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public E convert(String word) {
        return Arrays.stream(constants)
                .filter(constant -> naming.apply(constant).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of " + String.join(", ", this)));
    }
}
