#!/bin/sh
# Runs the JMH benchmark of the gazetteer, on one thread: microseconds a look-up of names, of keys that are there and of
# keys that are not. Where an imported pack is named, ours lies over it. Further arguments go to JMH.
set -eu
pack=
if [ $# -ge 1 ] && [ -f "$1" ]; then
  pack=$(CDPATH= cd -- "$(dirname -- "$1")" && pwd -P)/$(basename -- "$1")
  shift
fi
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
. "$root/bin/find-java.sh"
find_java
./mvnw -q -Pquick,jmh -pl hearsay-lab -am test-compile dependency:build-classpath -DincludeScope=test \
  -Dmdep.outputFile=target/jmh.classpath
exec "$JAVA" -Xmx2g -XX:+UseSerialGC -cp "hearsay-lab/target/test-classes:hearsay-lab/target/classes:$(cat hearsay-lab/target/jmh.classpath)" \
  org.openjdk.jmh.Main GazetteerBenchmark ${pack:+-p "lower=$pack"} "$@"
