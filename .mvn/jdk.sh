# Sourced by mvnw. Sets JAVA_HOME to a JDK of 21 or newer: for Maven, the compiler, the tests and all they start.
# Order: JAVA_HOME, the javac on PATH, then the newest in the usual folders; an older JAVA_HOME is passed over.
# Toolchains would come too late: the formatter parses with the compiler of the JVM that Maven itself runs on.

jdk_level() { # prints the feature number of the JDK in folder $1, 0 where there is none
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    echo 0
  fi
}

jdk_on_path() {
  javac=$(command -v javac) || return 0
  javac=$(readlink -f "$javac" 2>/dev/null) || return 0
  echo "${javac%/bin/javac}"
}

choose_jdk() {
  for home in "${JAVA_HOME-}" "$(jdk_on_path)"; do
    if [ -n "$home" ] && [ "$(jdk_level "$home")" -ge 21 ]; then
      echo "$home"
      return
    fi
  done
  best=20
  found=
  for home in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/jdk* /opt/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    level=$(jdk_level "$home")
    if [ "${level:-0}" -gt "$best" ]; then
      best=$level
      found=$home
    fi
  done
  echo "$found"
}

set +f
JAVA_HOME=$(choose_jdk)
set -f
if [ -z "$JAVA_HOME" ]; then
  echo "Aduan needs a JDK of 21 or newer and found none: install one (Debian: apt-get install openjdk-21-jdk, macOS: brew install openjdk) or set JAVA_HOME to it." >&2
  exit 1
fi
export JAVA_HOME
# Fewer arenas: glibc keeps tens of megabytes more in every JVM otherwise.
export MALLOC_ARENA_MAX=2
