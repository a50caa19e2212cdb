#!/bin/sh
# Puts the Node and npm that Vaadin wants where Vaadin looks for them, when it could not get them itself:
# an older npm on the machine can fetch both, also where only a package mirror is in reach.
# usage: node.sh <node version, v24.17.0> <npm version>
set -u

NODE=$1
NPM=$2
TARGET=$HOME/.vaadin/node-$NODE

at_least() { # at_least 24 0 v24.17.0
    version=${3#v}
    major=${version%%.*}
    rest=${version#*.}
    minor=${rest%%.*}
    [ "$major" -gt "$1" ] || { [ "$major" -eq "$1" ] && [ "$minor" -ge "$2" ]; }
} 2>/dev/null

good_enough() { # good_enough <node> <npm>
    at_least 24 0 "$("$1" --version 2>/dev/null)" && at_least 11 3 "$("$2" --version 2>/dev/null)"
}

nodejs_org_in_reach() {
    if command -v curl >/dev/null; then
        curl -fsI --connect-timeout 5 --max-time 10 -o /dev/null "https://nodejs.org/dist/$NODE/" 2>/dev/null
    elif command -v wget >/dev/null; then
        wget -q --spider --tries=1 --timeout=5 "https://nodejs.org/dist/$NODE/" 2>/dev/null
    else
        return 1
    fi
}

PATH=$TARGET/bin:$PATH good_enough "$TARGET/bin/node" "$TARGET/bin/npm" && exit 0
good_enough node npm && exit 0
nodejs_org_in_reach && exit 0

case $(uname -s) in
Linux) os=linux ;;
Darwin) os=darwin ;;
*) exit 0 ;;
esac
case $(uname -m) in
x86_64 | amd64) arch=x64 ;;
aarch64 | arm64) arch=arm64 ;;
*) exit 0 ;;
esac

if command -v npm >/dev/null &&
    npm install --global --silent --no-audit --no-fund --prefix "$TARGET" \
        "node-$os-$arch@${NODE#v}" "npm@$NPM" >/dev/null 2>&1 &&
    PATH=$TARGET/bin:$PATH good_enough "$TARGET/bin/node" "$TARGET/bin/npm"; then
    exit 0
fi
rm -rf "$TARGET"
echo "Node ${NODE#v} untuk membangun tampilan tidak dapat diunduh; sambungkan jaringan atau pasang Node 24 ke atas dengan npm 11.3 ke atas." >&2
echo "Node ${NODE#v}, which builds the screens, cannot be downloaded; connect to the network or install Node 24 or newer with npm 11.3 or newer." >&2
exit 1
