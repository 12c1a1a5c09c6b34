#!/bin/sh
# The next feasts from a day on: next.sh [DATE [COUNT [OPTION…]]]
set -eu
from=${1:-$(date +%F)}
count=${2:-5}
[ $# -le 2 ] && set -- || shift 2

year=${from%%-*}
npx interkalender dates --from "$year" --to $((year + 1)) "$@" |
  awk -v from="$from" -v count="$count" '$1 >= from && n++ < count'
