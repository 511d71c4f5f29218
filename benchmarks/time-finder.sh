#!/bin/sh
# Runs the JMH benchmark of times on the texts of gold records (JSON Lines, .gz): milliseconds for all of them, from
# segmented passages and from text, on one thread; their words are printed first. Further arguments go to JMH.
set -eu
[ $# -ge 1 ] || { echo "usage: $0 GOLD.jsonl.gz [JMH OPTIONS]" >&2; exit 1; }
gold=$(CDPATH= cd -- "$(dirname -- "$1")" && pwd -P)/$(basename -- "$1")
shift
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
. "$root/bin/find-java.sh"
find_java
./mvnw -q -Pquick,jmh -pl hearsay-lab -am test-compile dependency:build-classpath -DincludeScope=test \
  -Dmdep.outputFile=target/jmh.classpath
exec "$JAVA" -Xmx2g -XX:+UseSerialGC -cp "hearsay-lab/target/test-classes:hearsay-lab/target/classes:$(cat hearsay-lab/target/jmh.classpath)" \
  org.openjdk.jmh.Main TimeFinderBenchmark -p "gold=$gold" "$@"
