# Sourced by the CI stages: the project's directory, the wanted JDK, and where test data lies.
# shellcheck shell=bash

cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit

fail() {
    printf '%s: %s\n' "${0##*/}" "$1" >&2
    exit 1
}

# Prints the home of the installed JDK with this feature version.
jdk_home() {
    local release
    for release in /usr/lib/jvm/*/release; do
        if grep -q "^JAVA_VERSION=\"$1[.\"]" "$release" 2>/dev/null; then
            dirname "$release"
            return
        fi
    done
    fail "no JDK $1 under /usr/lib/jvm."
}

# Prints the Maven options that switch on the tests over data that is not part of the project, if it lies beside the clone.
data_options() {
    local data
    for data in libvirt-corpus:corpus firmware-facts:firmware-facts; do
        if [[ -d ../shared/${data%:*} ]]; then
            echo "-Ddomainwright.${data#*:}=$(realpath "../shared/${data%:*}")"
        else
            echo "SKIPPED: the tests over ../shared/${data%:*}, which is not there" >&2
        fi
    done
}

# Runs Maven on the given JDK.
maven() {
    local JAVA_HOME
    JAVA_HOME=$(jdk_home "$1") || exit
    export JAVA_HOME
    shift
    mvn --batch-mode --no-transfer-progress "$@"
}
