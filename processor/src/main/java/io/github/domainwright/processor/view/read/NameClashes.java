package io.github.domainwright.processor.view.read;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.ModelRefusal;
import io.github.domainwright.processor.view.model.MemberModel;
import io.github.domainwright.processor.view.model.MemberModel.Shape;
import io.github.domainwright.processor.view.model.VariantModel;
import io.github.domainwright.tree.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds members of one place in the document, and methods of a builder with one name. */
final class NameClashes {
    /** What generated code has besides its members' methods. */
    private static final List<String> OWN = List.of("element", "tree", "raw", "build", "builder", "untyped", "reader");

    private final Consumer<Diagnostic> problems;

    NameClashes(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    void check(List<MemberModel> members, List<VariantModel> variants) {
        Map<String, String> places = new HashMap<>();
        Map<String, String> methods = new HashMap<>();
        OWN.forEach(name -> methods.put(name, "the method " + name + "() that every view or builder has"));
        for (MemberModel member : members) {
            String other = places.putIfAbsent(member.place(), member.method());
            if (other != null) {
                problems.accept(ModelRefusal.MEMBERS_ALIKE.at(place(member), member.method(), other, member.place()));
            }
            claim(member.method(), member.method(), place(member), methods);
        }
        for (MemberModel member : members) {
            claim(member.methodAfter("clear"), member.method(), place(member), methods);
            if (member.shape() == Shape.CHILDREN) {
                claim(member.methodAfter("edit"), member.method(), place(member), methods);
                claim(member.methodAfter("remove"), member.method(), place(member), methods);
            }
        }
        for (VariantModel variant : variants) {
            claim(variant.name(), "@Variant " + variant.name(), new Origin.Component(""), methods);
        }
    }

    private void claim(String method, String owner, Origin place, Map<String, String> methods) {
        String other = methods.putIfAbsent(method, owner);
        if (other != null) {
            problems.accept(ModelRefusal.METHOD_TAKEN.at(place, owner, method, other));
        }
    }

    private static Origin place(MemberModel member) {
        return new Origin.Component(member.method());
    }
}
