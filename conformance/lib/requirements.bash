# Sourced by the conformance scripts: how they stop when something they need is not there.
# shellcheck shell=bash

fail() {
    printf '%s: %s\n' "${0##*/}" "$1" >&2
    exit 1
}

require_root() {
    [[ $EUID -eq 0 ]] || fail "needs root, because $1."
}

require_tools() {
    local tool missing=()
    for tool in "$@"; do
        command -v "$tool" >/dev/null || missing+=("$tool")
    done
    [[ ${#missing[@]} -eq 0 ]] || fail "not installed: ${missing[*]}. Run conformance/bin/install-parts as root."
}

# The mark is what with-libvirtd mounted: an environment variable could come from the user, and mean the user's daemon.
require_own_libvirtd() {
    grep -q '^libvirt-conformance /etc/libvirt ' /proc/self/mounts \
        || fail "runs only beside a libvirtd of its own: conformance/bin/with-libvirtd ${0##*/} ..."
}
