# Sourced by the CI stages: the project's directory, the wanted JDK, and where the test corpus lies.
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

# Prints the Maven option that switches on the tests over libvirt's own documents, if these lie beside the clone.
corpus_option() {
    local corpus=../shared/libvirt-corpus
    if [[ -d $corpus ]]; then
        echo "-Ddomainwright.corpus=$(realpath "$corpus")"
    else
        echo "SKIPPED: tests over libvirt's own documents, $corpus is not there" >&2
    fi
}

# Runs Maven on the given JDK.
maven() {
    local JAVA_HOME
    JAVA_HOME=$(jdk_home "$1") || exit
    export JAVA_HOME
    shift
    mvn --batch-mode --no-transfer-progress "$@"
}
