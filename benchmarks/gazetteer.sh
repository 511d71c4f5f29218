#!/bin/sh
# Runs the JMH benchmark of the gazetteer, on one thread: microseconds a look-up of names, of keys that are there and of
# keys that are not. Where an imported pack is named, ours lies over it. Further arguments go to JMH.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
pack=
if [ $# -ge 1 ] && [ -f "$1" ]; then
  pack=$(CDPATH= cd -- "$(dirname -- "$1")" && pwd -P)/$(basename -- "$1")
  shift
fi
exec "$here/jmh.sh" GazetteerBenchmark ${pack:+-p "lower=$pack"} "$@"
