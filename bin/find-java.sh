# Sourced by the launchers. Sets JAVA to the newest Java of at least 21 on this computer, or says what
# is missing and stops with status 2. HEARSAY_JAVA_HOME or JAVA_HOME, where new enough, come first.

# Prints the feature number (21, 25, …) of the Java in home $1; nothing if there is none.
java_feature() {
  [ -x "$1/bin/java" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([0-9][0-9]*\).*/\1/p'
  fi
}

find_java() {
  JAVA=
  found=
  for home in "${HEARSAY_JAVA_HOME:-}" "${JAVA_HOME:-}"; do
    [ -n "$home" ] || continue
    feature=$(java_feature "$home")
    [ "${feature:-0}" -ge 21 ] && JAVA=$home/bin/java && return 0
  done
  best=0
  on_path=$(command -v java 2>/dev/null || :)
  while [ -h "$on_path" ]; do
    target=$(readlink "$on_path")
    case $target in
      /*) on_path=$target ;;
      *) on_path=$(dirname "$on_path")/$target ;;
    esac
  done
  for home in "${on_path%/bin/java}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* "${HOME:-/}"/.local/share/jdk*; do
    [ -d "$home" ] || continue
    feature=$(java_feature "$home")
    [ -n "$feature" ] || continue
    found="$found $feature"
    if [ "$feature" -ge 21 ] && [ "$feature" -gt "$best" ]; then
      best=$feature
      JAVA=$home/bin/java
    fi
  done
  [ -n "$JAVA" ] && return 0
  {
    echo "hearsay: needs Java 21 or newer; found:${found:- none}."
    echo "Install one (Debian 13, Ubuntu: apt install openjdk-21-jdk; macOS: brew install openjdk;"
    echo "others: a build of OpenJDK such as Eclipse Temurin), or set JAVA_HOME to where one is."
  } >&2
  exit 2
}

# Builds $1 with Maven module $2 if it is absent or older than the sources, saying so; then does $3.
build_if_needed() {
  if [ ! -f "$1" ]; then
    why="the jar is not built yet"
  elif [ -n "$(find pom.xml hearsay-*/pom.xml hearsay-*/src/main corpus/*/reports -newer "$1" -type f 2>/dev/null | head -n 1)" ]; then
    why="the sources are newer than the jar"
  else
    return 0
  fi
  echo "hearsay: $why; building it once (about a minute) …" >&2
  ./mvnw -q -B -Pquick -Dmaven.test.skip=true -pl "$2" -am package >&2 || {
    echo "hearsay: the build failed; './mvnw verify' shows the whole of it." >&2
    exit 2
  }
  touch "$1"
  ${3:-:}
}
