#!/bin/bash
# Tags the words of gold files (CoNLL) with taggers of names beside ours and prints one table: F1 of PERSON, PLACE and
# ORGANISATION on each, words a second of processor time, size of the model, least heap that the first file needs.
#   opennlp       Apache OpenNLP's name finder, perceptron, with the features it comes with
#   opennlp-rich  the same with the features of our tagger's first reading
#   tribuo        Tribuo's CRF with the features of our tagger's first reading
#   corenlp-…     CoreNLP's English CRFs as they are published
#   hearsay       the pack that ships, whole names
# The first three learn from what our pack is learned from (../shared/corpora and corpus/names), unless their models lie
# in build/names already. Tribuo (Apache-2.0) and CoreNLP (GPL-3.0) come from Maven Central and reach no jar of ours;
# CoreNLP is fetched into build/names and run by its own command line.
set -eu
[ $# -ge 2 ] || { echo "usage: $0 names_score.py GOLD.conll.gz…" >&2; exit 1; }
corenlp=4.5.10
absolute() { echo "$(CDPATH= cd -- "$(dirname -- "$1")" && pwd -P)/$(basename -- "$1")"; }
scorer=$(absolute "$1")
shift
golds=()
for gold in "$@"; do golds+=("$(absolute "$gold")"); done
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
. "$root/bin/find-java.sh"
find_java
work=$root/build/names
mkdir -p "$work"
./mvnw -q -Pquick,names -pl hearsay-lab -am test-compile dependency:build-classpath -DincludeScope=test \
  -Dmdep.outputFile=target/names.classpath
classes=hearsay-lab/target/test-classes:hearsay-lab/target/classes:$(cat hearsay-lab/target/names.classpath)
java() { "$JAVA" -XX:+UseSerialGC "$@" 2>>"$work/errors.txt"; }
lab() { java -cp "$classes" org.hearsay.lab.Lab "$@"; }

# The models.
learned="opennlp opennlp-rich tribuo"
[ -f "$work/text.conll" ] || lab train names --write "$work/text.conll"
for one in $learned; do
  [ -f "$work/$one.model" ] ||
    java -Xmx6g -cp "$classes" org.hearsay.lab.names.CompareNames learn "$one" "$work/text.conll" "$work/$one.model"
done
ner=edu/stanford/nlp/models/ner
published="all.3class conll.4class"
for artifact in stanford-corenlp:$corenlp stanford-corenlp:$corenlp:jar:models; do
  ./mvnw -q dependency:copy -Dartifact=edu.stanford.nlp:$artifact -DoutputDirectory="$work" -pl hearsay-lab
done
for one in $published; do
  model=$ner/english.$one.distsim.crf.ser.gz
  [ -f "$work/corenlp-$one.ser.gz" ] ||
    (cd "$work" && "${JAVA%java}jar" xf stanford-corenlp-$corenlp-models.jar $model && mv $model "corenlp-$one.ser.gz")
done
model() {
  case $1 in
    hearsay) echo hearsay-core/src/main/resources/org/hearsay/packs/names-en.bin ;;
    corenlp-*) echo "$work/$1.ser.gz" ;;
    *) echo "$work/$1.model" ;;
  esac
}

# Reads "token label" without prefix, writes B- and I-.
with_prefixes() {
  awk 'NF == 0 { print ""; last = "O"; next }
       { label = $NF; print $1 "\t" (label == "O" ? "" : label == last ? "I-" : "B-") label; last = label }'
}

# tag SYSTEM HEAP TEXT ANSWERS: TEXT holds tokens in the first column.
tag() {
  case $1 in
    hearsay) java -Xmx"$2" -cp "$classes" org.hearsay.lab.Lab evaluate names "$3" --predictions "$4" ;;
    corenlp-*)
      java -Xmx"$2" -cp "$work/stanford-corenlp-$corenlp.jar" edu.stanford.nlp.ie.crf.CRFClassifier \
        -loadClassifier "$(model "$1")" -testFile "$3" -map word=0,answer=1 >"$4.plain" && with_prefixes <"$4.plain" >"$4" ;;
    *) java -Xmx"$2" -cp "$classes" org.hearsay.lab.names.CompareNames tag "$1" "$(model "$1")" "$3" "$4" ;;
  esac
}

# Words without their labels, as all of them read them: sentences parted by empty lines, documents marked for those that
# know documents.
bare() { gzip -cdf "$1" | awk '/^-DOCSTART-/ { print $1 "\n"; next } { print NF ? $1 "\tO" : "" }'; }
for_system() { case $1 in corenlp-*) grep -v '^-DOCSTART-' || : ;; *) cat ;; esac }

score() {
  python3 "$scorer" "$1" "$2" --map LOCATION=PLACE,ORGANIZATION=ORGANISATION --types PERSON,PLACE,ORGANISATION |
    awk '$1 == "ALL" { print $7 }'
}

processor_time() { (TIMEFORMAT='%U %S'; time tag "$1" 2g "$2" "$3") 2>&1 >/dev/null | tail -1 | awk '{ print $1 + $2 }'; }

# How many words a second the second to fifth copies of a text take, start and warming up left out.
speed() {
  bare "${golds[0]}" | for_system "$1" >"$work/once"
  for _ in 1 2 3 4 5; do cat "$work/once"; echo; done >"$work/five"
  grep -vc '^$\|^-DOCSTART-' "$work/once" |
    awk -v once="$(processor_time "$1" "$work/once" "$work/answers")" \
      -v five="$(processor_time "$1" "$work/five" "$work/answers")" '{ printf "%d", $1 * 4 / (five - once) }'
}

least_heap() {
  bare "${golds[0]}" | for_system "$1" >"$work/once"
  for heap in 50 75 100 150 200 300 400 600 800 1200 1600; do
    if (tag "$1" ${heap}m "$work/once" "$work/answers" >/dev/null); then
      echo "$heap"
      return
    fi
  done
  echo "more than $heap"
}

megabytes() { wc -c <"$(model "$1")" | awk '{ printf "%.1f", $1 / 1e6 }'; }

printf '%s\t' tagger
for gold in "${golds[@]}"; do printf '%s\t' "$(basename "$gold" .conll.gz)"; done
printf 'words a second\tmodel, MB\tleast heap, MB\n'
for one in hearsay $learned $(printf 'corenlp-%s ' $published); do
  printf '%s\t' "$one"
  for gold in "${golds[@]}"; do
    bare "$gold" | for_system "$one" >"$work/words"
    tag "$one" 2g "$work/words" "$work/answers" >/dev/null
    printf '%s\t' "$(score "$gold" "$work/answers")"
  done
  printf '%s\t%s\t%s\n' "$(speed "$one")" "$(megabytes "$one")" "$(least_heap "$one")"
done
