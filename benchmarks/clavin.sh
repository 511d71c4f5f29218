#!/bin/sh
# Runs CLAVIN 3.0.0 and Hearsay over the same documents in turn, in one process: documents a second of processor time of
# both. CLAVIN gets the GeoNames inputs that our gazetteer is made of. Where the scorer places_score.py is named, both are
# scored with it. CLAVIN (Apache-2.0, with Lucene 8) is fetched from Maven Central and reaches no jar of ours.
set -eu
[ $# -ge 2 ] || { echo "usage: $0 GAZETTEER-SOURCES GOLD.jsonl.gz [places_score.py]" >&2; exit 1; }
absolute() { echo "$(CDPATH= cd -- "$(dirname -- "$1")" && pwd -P)/$(basename -- "$1")"; }
sources=$(absolute "$1") gold=$(absolute "$2") scorer=${3:+$(absolute "$3")}
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
. "$root/bin/find-java.sh"
find_java
./mvnw -q -Pquick,clavin -pl hearsay-lab -am test-compile dependency:build-classpath -DincludeScope=test \
  -Dmdep.outputFile=target/clavin.classpath
classes=hearsay-lab/target/test-classes:hearsay-lab/target/classes:$(cat hearsay-lab/target/clavin.classpath)
opennlp=1.9.2 # the version CLAVIN was made with; ours is newer
./mvnw -q dependency:copy -Dartifact=org.apache.opennlp:opennlp-tools:$opennlp -DoutputDirectory=target/clavin -pl hearsay-lab
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT INT TERM
"$JAVA" -Xmx2g -XX:+UseSerialGC -cp "$classes" org.hearsay.lab.clavin.CompareClavin "$sources" "$gold" "$out/clavin.jsonl" \
  "hearsay-lab/target/clavin/opennlp-tools-$opennlp.jar"
if [ -n "$scorer" ]; then
  "$JAVA" -Xmx2g -XX:+UseSerialGC -cp "$classes" org.hearsay.lab.Lab evaluate places "$gold" --predictions "$out/hearsay.jsonl"
  for one in clavin hearsay; do
    echo "$one: $(python3 "$scorer" "$gold" "$out/$one.jsonl")"
  done
fi
