package acme;

import io.github.domainwright.annotation.GeneratedByDomainwright;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Builds {@link OldBoard} guests: {@code name}.
 *
 * @see OldBoardXml
 */
@NullMarked
@Generated("io.github.domainwright.processor.VmProfileProcessor")
@GeneratedByDomainwright
public final class OldBoardBuilder {
    private OldBoardBuilder() {
    }

    /**
     * Starts a new guest.
     *
     * @return the first stage
     */
    public static NameStage builder() {
        return new Values();
    }

    /**
     * Starts a guest with the values of {@code vm}, of which any can be changed.
     *
     * @param vm the guest to start from
     * @return the stage that takes every value
     */
    public static CopyStage toBuilder(OldBoard vm) {
        Values values = new Values();
        values.nameValue = vm.name();
        return values;
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
        OldBoard build();
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

    private static final class Values implements NameStage, CopyStage {
        private @Nullable String nameValue;

        @Override
        public Values name(String value) {
            this.nameValue = Objects.requireNonNull(value, "name");
            return this;
        }

        @Override
        public OldBoard build() {
            return new OldBoard(Objects.requireNonNull(nameValue, "name"));
        }
    }
}
