package io.github.domainwright.firmware.inspect;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The variables that firmware finds in an image when it starts: edk2's variable store (VARIABLE_STORE_HEADER), without
 * the deleted ones.
 *
 * @param authenticated whether the store can hold authenticated variables, as Secure Boot needs
 * @param variables the variables, in the order of the store
 * @param size bytes that the store has for variables
 * @param used bytes taken, deleted variables included until the firmware reclaims them
 */
public record VariableStore(boolean authenticated, List<UefiVariable> variables, int size, int used) {
    /** Takes a copy of the list. */
    public VariableStore {
        variables = List.copyOf(variables);
    }

    /** Finds a variable by its name and the GUID of its vendor. */
    public Optional<UefiVariable> find(String name, UUID vendor) {
        return variables.stream()
                .filter(v -> v.name().equals(name) && v.vendor().equals(vendor))
                .findFirst();
    }
}
