package acme;

import io.github.domainwright.annotation.GeneratedByDomainwright;
import java.nio.file.Path;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Stands in for the builder of {@link OnComponent}, which was refused.
 */
@NullMarked
@Generated("io.github.domainwright.processor.VmProfileProcessor")
@GeneratedByDomainwright
public final class OnComponentBuilder {
    private OnComponentBuilder() {
    }

    /**
     * Starts a new guest.
     *
     * @return the first stage
     */
    public static NameStage builder() {
        throw new IllegalStateException("OnComponent was refused by the compiler");
    }

    /**
     * Starts a guest with the values of {@code vm}, of which any can be changed.
     *
     * @param vm the guest to start from
     * @return the stage that takes every value
     */
    public static CopyStage toBuilder(OnComponent vm) {
        throw new IllegalStateException("OnComponent was refused by the compiler");
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
        FirstStage name(String name);
    }

    /**
     * Takes {@code first}.
     */
    public interface FirstStage {
        /**
         * Sets {@code domain/devices/disk/source/@file}.
         *
         * @param first an absolute path, not below /dev, /proc or /sys
         * @return the next stage
         */
        SecondStage first(Path first);
    }

    /**
     * Takes {@code second}.
     */
    public interface SecondStage {
        /**
         * Sets {@code domain/devices/disk/source/@file}.
         *
         * @param second an absolute path, not below /dev, /proc or /sys
         * @return the next stage
         */
        ThirdStage second(Path second);
    }

    /**
     * Takes {@code third}.
     */
    public interface ThirdStage {
        /**
         * Sets {@code domain/devices/disk/source/@file}.
         *
         * @param third an absolute path, not below /dev, /proc or /sys
         * @return the next stage
         */
        StoreStage third(Path third);
    }

    /**
     * Takes {@code store}.
     */
    public interface StoreStage {
        /**
         * Sets {@code domain/os/nvram/text()}.
         *
         * @param store an absolute path, not below /usr, /dev, /proc or /sys
         * @return the next stage
         */
        BuildStage store(Path store);
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
        OnComponent build();
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

        /**
         * Sets {@code domain/devices/disk/source/@file}.
         *
         * @param first an absolute path, not below /dev, /proc or /sys
         * @return the next stage
         */
        CopyStage first(Path first);

        /**
         * Sets {@code domain/devices/disk/source/@file}.
         *
         * @param second an absolute path, not below /dev, /proc or /sys
         * @return the next stage
         */
        CopyStage second(Path second);

        /**
         * Sets {@code domain/devices/disk/source/@file}.
         *
         * @param third an absolute path, not below /dev, /proc or /sys
         * @return the next stage
         */
        CopyStage third(Path third);

        /**
         * Sets {@code domain/os/nvram/text()}.
         *
         * @param store an absolute path, not below /usr, /dev, /proc or /sys
         * @return the next stage
         */
        CopyStage store(Path store);
    }
}
