#!/bin/sh
# Reads a collection of articles (JSON Lines with id and text, .gz too) the way a user would, in one thread, and prints
# words a second of processor time and the peak heap. The dossier and the files go to a folder that is removed.
set -eu
[ $# -eq 1 ] || { echo "usage: $0 ARTICLES.jsonl.gz" >&2; exit 1; }
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT INT TERM
"$root/lab" expand "$1" "$folder/articles"
"$root/hearsay" read "$folder/articles" --into "$folder/articles.hearsay" --threads 1 --timings
