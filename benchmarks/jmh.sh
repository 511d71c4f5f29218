#!/bin/sh
# Compiles the JMH benchmarks and runs the one named, on one thread; further arguments go to JMH. Called by the others.
set -eu
[ $# -ge 1 ] || { echo "usage: $0 BENCHMARK [JMH OPTIONS]" >&2; exit 1; }
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
. "$root/bin/find-java.sh"
find_java
./mvnw -q -Pquick,jmh -pl hearsay-lab -am test-compile dependency:build-classpath -DincludeScope=test \
  -Dmdep.outputFile=target/jmh.classpath
exec "$JAVA" -Xmx2g -XX:+UseSerialGC -cp "hearsay-lab/target/test-classes:hearsay-lab/target/classes:$(cat hearsay-lab/target/jmh.classpath)" \
  org.openjdk.jmh.Main "$@"
