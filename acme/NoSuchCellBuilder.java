package acme;

import io.github.domainwright.annotation.GeneratedByDomainwright;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Stands in for the builder of {@link NoSuchCell}, which was refused.
 */
@NullMarked
@Generated("io.github.domainwright.processor.VmProfileProcessor")
@GeneratedByDomainwright
public final class NoSuchCellBuilder {
    private NoSuchCellBuilder() {
    }

    /**
     * Starts a new guest.
     *
     * @return the first stage
     */
    public static NameStage builder() {
        throw new IllegalStateException("NoSuchCell was refused by the compiler");
    }

    /**
     * Starts a guest with the values of {@code vm}, of which any can be changed.
     *
     * @param vm the guest to start from
     * @return the stage that takes every value
     */
    public static CopyStage toBuilder(NoSuchCell vm) {
        throw new IllegalStateException("NoSuchCell was refused by the compiler");
    }

    /**
     * Takes {@code name}.
     */
    public interface NameStage {
        /**
         * Sets {@code domain/name/text()}.
         *
         * @param name not empty, without '/' and line breaks
         * @return the next stage
         */
        BuildStage name(String name);
    }

    /**
     * Builds the guest.
     */
    public interface BuildStage {
        /**
         * Builds the guest.
         *
         * @return the guest with the values so far
         */
        NoSuchCell build();
    }

    /**
     * Takes any value again, and builds the guest.
     */
    public interface CopyStage extends BuildStage {
        /**
         * Sets {@code domain/name/text()}.
         *
         * @param name not empty, without '/' and line breaks
         * @return the next stage
         */
        CopyStage name(String name);
    }
}
