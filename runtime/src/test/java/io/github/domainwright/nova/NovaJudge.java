package io.github.domainwright.nova;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What Nova does without a word, or only after it has accepted a server: written from what its code does, apart from the
 * translation that it judges.
 */
public final class NovaJudge {
    private NovaJudge() {}

    /** Returns what is wrong with a server of this image and this flavor. */
    public static List<String> objections(Map<String, String> image, Map<String, String> flavor) {
        List<String> objections = new ArrayList<>();
        boolean isUefi = "uefi".equals(image.get("hw_firmware_type"));
        boolean isQ35 = image.getOrDefault("hw_machine_type", "").contains("q35");
        String secureBoot = image.getOrDefault("os_secure_boot", "unset");
        if (secureBoot.equals("required") && !isUefi) {
            objections.add("Secure Boot is ignored: the guest starts with BIOS");
        }
        if (secureBoot.equals("required") && (!isQ35 || !"x86_64".equals(image.get("hw_architecture")))) {
            objections.add("Secure Boot is refused, or ignored, because the machine is not q35 of x86_64");
        }
        if (secureBoot.equals("optional")) {
            objections.add("Secure Boot depends on the host");
        }
        if (image.containsKey("hw_tpm_model") && !image.containsKey("hw_tpm_version")) {
            objections.add("the TPM is left out: it has a model and no version");
        }
        if ("tpm-crb".equals(image.get("hw_tpm_model")) && !"2.0".equals(image.get("hw_tpm_version"))) {
            objections.add("the TPM is refused");
        }
        if (image.containsKey("hw_firmware_stateless") && !isUefi) {
            objections.add("stateless firmware is ignored: the image is not uefi");
        }
        memoryEncryption(image, isUefi && isQ35, objections);
        if (flavor.containsKey("hw:locked_memory") && !flavor.containsKey("hw:mem_page_size")) {
            objections.add("locked memory is refused: there is no page size");
        }
        if (flavor.containsKey("hw:emulator_threads_policy") && !"dedicated".equals(flavor.get("hw:cpu_policy"))) {
            objections.add("threads of the emulator are refused: there are no CPUs of the guest's own");
        }
        if (image.containsKey("hw_video_ram") && !flavor.containsKey("hw_video:ram_max_mb")) {
            objections.add("memory of the screen is refused: the flavor allows none");
        }
        for (String key : flavor.keySet()) {
            if (image.containsKey(key.replace("hw:", "hw_").replace("os:", "os_")) && key.startsWith("hw:")) {
                objections.add(key + " stands on both sides and could conflict");
            }
        }
        unknown(image, flavor, objections);
        return objections;
    }

    private static void memoryEncryption(Map<String, String> image, boolean isPossible, List<String> objections) {
        boolean isOn = "true".equals(image.get("hw_mem_encryption"));
        if (isOn && !isPossible) {
            objections.add("memory encryption is refused: it needs uefi and q35");
        }
        if (image.containsKey("hw_mem_encryption_model") != isOn) {
            objections.add("memory encryption is ignored, or of the default model");
        }
        boolean isSnp = "amd-sev-snp".equals(image.get("hw_mem_encryption_model"));
        if (isSnp && !"true".equals(image.get("hw_firmware_stateless"))) {
            objections.add("SEV-SNP is refused: the firmware is not stateless");
        }
    }

    /** What Nova does not know, it ignores. */
    private static void unknown(Map<String, String> image, Map<String, String> flavor, List<String> objections) {
        image.forEach(
                (key, value) -> NovaProperties.objectionToImage(key, value).ifPresent(objections::add));
        flavor.forEach(
                (key, value) -> NovaProperties.objectionToFlavor(key, value).ifPresent(objections::add));
    }
}
