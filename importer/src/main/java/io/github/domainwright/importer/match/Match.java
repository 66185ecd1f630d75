package io.github.domainwright.importer.match;

import io.github.domainwright.importer.source.JavaValue;
import io.github.domainwright.importer.vocabulary.Word;
import java.util.Optional;

/**
 * A word that says something of what an element says.
 *
 * @param word the word
 * @param annotation how it is stated
 * @param parameter what a component gives, if it stands on one
 * @param claims what it says, and what was said before
 */
public record Match(Word word, JavaValue.Annotation annotation, Optional<Parameter> parameter, Claims claims) {}
