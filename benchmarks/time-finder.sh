#!/bin/sh
# Runs the JMH benchmark of times on the texts of gold records (JSON Lines, .gz): milliseconds for all of them, from
# segmented passages and from text, on one thread; their words are printed first. Further arguments go to JMH.
set -eu
[ $# -ge 1 ] || { echo "usage: $0 GOLD.jsonl.gz [JMH OPTIONS]" >&2; exit 1; }
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
gold=$(CDPATH= cd -- "$(dirname -- "$1")" && pwd -P)/$(basename -- "$1")
shift
exec "$here/jmh.sh" TimeFinderBenchmark -p "gold=$gold" "$@"
