package io.github.domainwright.firmware.inspect;

import java.util.Locale;

/**
 * What can be wrong with firmware files, with the reason why it matters and what to do.
 *
 * <p>A kind that {@linkplain #refuses() refuses} stands for files that do not work, that work with less security than
 * they seem to have, or that could not be judged; the others are worth knowing.
 */
public enum FindingKind {
    /** A path leads to nothing, or to a symbolic link whose target is not there. */
    MISSING(
            true,
            "QEMU opens the file when the guest starts, and the guest does not start without it.",
            "Install the package that owns the file, or name the file that is there."),
    /** Symbolic links that lead in a circle, or more than forty of them. */
    SYMLINK_LOOP(true, "The kernel gives up on such a path, and so does QEMU.", "Repair the symbolic links."),
    /** A directory, a device or a socket. */
    NOT_A_FILE(
            true,
            "Only the content of regular files can be checked; block devices are not looked at.",
            "Name a regular file."),
    /** A file that may not be read, or whose reading fails. */
    UNREADABLE(true, "What cannot be read cannot be checked.", "Give this user the right to read the file."),
    /** An image larger than the flash of any machine. */
    TOO_LARGE(
            true,
            "The largest flash device that QEMU gives to firmware has 64 MiB.",
            "Name the firmware image, not a disk image."),
    /** A qcow2 image whose tables lead nowhere. */
    DAMAGED_IMAGE(true, "QEMU refuses the image or reads something else from it.", "Restore the file."),
    /** A qcow2 image that uses something only QEMU itself can read. */
    NOT_READ(
            false,
            "The size is checked, but not whether the image holds code or variables, nor which keys it has.",
            "Write it again without this: qemu-img convert -O qcow2 OLD NEW."),
    /** A file without a firmware volume. */
    NOT_FIRMWARE(
            true,
            "edk2 firmware consists of firmware volumes, each with the signature _FVH; here is none.",
            "Name an edk2 image: for example OVMF_CODE_4M.fd, OVMF_VARS_4M.fd, AAVMF_CODE.fd or AAVMF_VARS.fd."),
    /** A firmware volume whose header contradicts itself or the file. */
    DAMAGED_VOLUME(
            true,
            "The firmware checks this header when it starts; with a wrong one it stops or formats the variables anew.",
            "Restore the file from its package, or the guest's NVRAM from its template."),
    /** A variable store that cannot be read to its end. */
    DAMAGED_STORE(
            true,
            "The firmware loses variables behind the damage, or formats the store anew: boot entries and keys are gone.",
            "Restore the file from its package, or the guest's NVRAM from its template."),
    /** PK, KEK, db or dbx with content that is no signature list. */
    DAMAGED_KEYS(
            true,
            "Which boot loaders the firmware accepts cannot be told.",
            "Restore the file from its package, or enrol the keys again."),
    /** A certificate in PK, KEK, db or dbx that cannot be decoded. */
    UNREADABLE_CERTIFICATE(
            false,
            "It is left out of the report and does not count as an enrolled key.",
            "Enrol the certificate again, in DER encoding."),
    /** Firmware code where variables belong. */
    CODE_AS_VARS(
            true,
            "The guest would find program code where its variables belong: the screen stays dark, with no message.",
            "Name the VARS file of the same build."),
    /** Variables where firmware code belongs. */
    VARS_AS_CODE(
            true,
            "There is no code to start: the guest's processor runs into data, with no message.",
            "Name the CODE file of the same build."),
    /** A whole image, code and variables in one, as half of a pair. */
    COMBINED_IN_PAIR(
            true,
            "The image looks for its variables inside itself, so those of a second file are never used.",
            "Name the CODE and VARS files of one build, or give the guest a writable copy of the whole image."),
    /** Code and variables that were built for flash of different sizes. */
    SIZE_CLASS_MISMATCH(
            true,
            "The firmware looks for its variables at an address fixed when it was built; with another size it starts,"
                    + " but silently loses boot entries and keys, or hangs.",
            "Take both files from one build: _4M with _4M, files without that suffix with each other."),
    /** A file whose size is that of no known build. */
    UNKNOWN_SIZE(
            false,
            "Whether code and variables belong together is told from their sizes, and this one is unknown.",
            "Make sure that both files come from one build."),
    /** An image that was not padded to the size of the flash device. */
    UNPADDED(
            true,
            "QEMU fills flash from an image of exactly its size and refuses a smaller one.",
            "Name the padded image, such as AAVMF_CODE.fd; this one is for -bios (libvirt: type='rom')."),
    /** Code for another architecture than the guest's or than the other file's. */
    ARCHITECTURE_MISMATCH(
            true, "The guest's processor cannot run this code.", "Name the firmware of the guest's architecture."),
    /** A template in another image format than the code. */
    FORMAT_MISMATCH(
            true,
            "A build has one format for both; libvirt takes the loader's format for an NVRAM that states none, and the"
                    + " guest would read one format as the other.",
            "Take both files from one build."),
    /** A guest's own store in another image format than its template. */
    STORE_FORMAT_DIFFERS(
            false,
            "libvirt does not convert: it refuses to create or reset this NVRAM from a template of another format.",
            "Make sure that nvram/@format names the format of the NVRAM, and keep a template of that format."),
    /** A blank image of the size that x86 variables have. */
    BLANK_STORE(
            true,
            "x86 firmware does not format a blank store: it starts, and keeps no variable. Firmware for Arm, RISC-V and"
                    + " LoongArch does format it.",
            "Start from the VARS file of the build."),
    /** A template, or firmware code, as a guest's own store. */
    TEMPLATE_AS_STORE(
            true,
            "The guest would write its variables into a file that all other guests start from.",
            "Give each guest its own file, such as /var/lib/libvirt/qemu/nvram/GUEST_VARS.fd."),
    /** A guest's own store in the part of the file system that belongs to packages. */
    STORE_UNDER_USR(
            true,
            "Files below /usr belong to packages: the next update replaces them, and the guest's variables with them.",
            "Give the guest a file outside, such as /var/lib/libvirt/qemu/nvram/GUEST_VARS.fd."),
    /** A variable store whose keys are not what was stated. */
    KEYS_MISMATCH(
            true,
            "Whether Secure Boot is enforced depends on the keys in the variable store, not on a name or a descriptor.",
            "Name the template with the keys that are meant; reset the guest's NVRAM after changing the template."),
    /** A guest's own store and its template differ in whether keys are enrolled. */
    STORE_KEYS_DIFFER(
            false,
            "An NVRAM is made from its template only once: a new template changes no guest that exists.",
            "Reset the guest's NVRAM if the template is what is meant; its boot entries are lost with it."),
    /** Keys are enrolled, but the guest has Secure Boot switched off. */
    SECURE_BOOT_OFF(
            false,
            "The variable SecureBootEnable has a value other than 1, so the firmware starts unsigned code.",
            "Switch Secure Boot on in the firmware's setup, or reset the NVRAM."),
    /** Certificates that have expired. */
    CERTIFICATE_EXPIRED(
            false,
            "edk2 does not look at the dates: what these keys have signed still starts. But new boot loaders and new"
                    + " revocation lists are signed with newer keys.",
            "Take a template with newer keys; for a guest that exists, enrol them from inside: a new template does not"
                    + " change its NVRAM."),
    /** Debian's test key, whose private half is published. */
    SNAKEOIL_KEY(
            false,
            "The private key is in a public package: everybody can sign boot loaders that this guest accepts.",
            "Use this template for tests only."),
    /** A locked file with another size. */
    SIZE_CHANGED(
            true,
            "The firmware is not the one that was chosen; most often an update has replaced it.",
            "Choose and inspect the firmware again, then lock it anew."),
    /** A locked file with the same size and other content. */
    CONTENT_CHANGED(
            true,
            "The firmware is not the one that was chosen; most often an update has replaced it.",
            "Choose and inspect the firmware again, then lock it anew."),
    /** A locked path that leads to another file. */
    TARGET_CHANGED(
            true,
            "The name stands for another build than the one that was chosen, even if both are equal today.",
            "Choose and inspect the firmware again, then lock it anew.");

    private final boolean refuses;
    private final String why;
    private final String fix;

    FindingKind(boolean refuses, String why, String fix) {
        this.refuses = refuses;
        this.why = why;
        this.fix = fix;
    }

    /** Tells whether the files must not be used as they are. */
    public boolean refuses() {
        return refuses;
    }

    /** Returns the reason why it matters, as one sentence or two. */
    public String why() {
        return why;
    }

    /** Returns what to do about it. */
    public String fix() {
        return fix;
    }

    /** Returns the word that reports name this kind by, such as {@code code-as-vars}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
