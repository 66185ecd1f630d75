package acme;

import io.github.domainwright.annotation.GeneratedByDomainwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Builds {@link DiskWithMore} guests: {@code name}, {@code rootDisk}, then optionally {@code disks}.
 *
 * @see DiskWithMoreXml
 */
@NullMarked
@Generated("io.github.domainwright.processor.VmProfileProcessor")
@GeneratedByDomainwright
public final class DiskWithMoreBuilder {
    private DiskWithMoreBuilder() {
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
    public static CopyStage toBuilder(DiskWithMore vm) {
        Values values = new Values();
        values.nameValue = vm.name();
        values.rootDiskValue = vm.rootDisk();
        values.disksValue = vm.disks();
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
        RootDiskStage name(String name);
    }

    /**
     * Takes {@code rootDisk}.
     */
    public interface RootDiskStage {
        /**
         * Sets {@code domain/devices/disk/source/@file}.
         *
         * @param rootDisk an absolute path, not below /dev, /proc or /sys
         * @return the next stage
         */
        BuildStage rootDisk(Path rootDisk);
    }

    /**
     * Takes the values that may be left out, and builds the guest.
     */
    public interface BuildStage {
        /**
         * Sets {@code domain/devices/disk/source/@file}; each value makes one {@code <disk>}.
         *
         * @param disks any number of values: an absolute path, not below /dev, /proc or /sys
         * @return the next stage
         */
        BuildStage disks(List<Path> disks);

        /**
         * Builds the guest.
         *
         * @return the guest with the values so far
         */
        DiskWithMore build();
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
         * @param rootDisk an absolute path, not below /dev, /proc or /sys
         * @return the next stage
         */
        CopyStage rootDisk(Path rootDisk);

        /**
         * Sets {@code domain/devices/disk/source/@file}; each value makes one {@code <disk>}.
         *
         * @param disks any number of values: an absolute path, not below /dev, /proc or /sys
         * @return the next stage
         */
        @Override
        CopyStage disks(List<Path> disks);
    }

    private static final class Values implements NameStage, RootDiskStage, CopyStage {
        private @Nullable String nameValue;

        private @Nullable Path rootDiskValue;

        private List<Path> disksValue = List.of();

        @Override
        public Values name(String value) {
            this.nameValue = Objects.requireNonNull(value, "name");
            return this;
        }

        @Override
        public Values rootDisk(Path value) {
            this.rootDiskValue = Objects.requireNonNull(value, "rootDisk");
            return this;
        }

        @Override
        public Values disks(List<Path> value) {
            this.disksValue = List.copyOf(value);
            return this;
        }

        @Override
        public DiskWithMore build() {
            return new DiskWithMore(
                    Objects.requireNonNull(nameValue, "name"),
                    Objects.requireNonNull(rootDiskValue, "rootDisk"),
                    disksValue);
        }
    }
}
