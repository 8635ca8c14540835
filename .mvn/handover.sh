# Sourced by mvnw. For -Prun, -Pbench and -Paudit Maven only builds: then it ends and the program takes this very process
# over, so that nothing of Maven stays in memory. While Maven works, its parts are told with the seconds since the command;
# all that Maven says goes to ear/target/build.log.

tell() { # prints what Maven is at whenever that changes, and every ten seconds how much it has fetched
  told=
  quiet=0
  while sleep 1; do
    part=$(sed -n 's/^\[INFO\] --- \([a-z-]*\):.* @ aduan-\{0,1\}\([a-z]*\) ---$/\2 \1/p' "$log" | tail -n 1)
    fetched=$(grep -c '^\[INFO\] Downloaded ' "$log" || :)
    quiet=$((quiet + 1))
    if [ "$part" != "$told" ] || [ $quiet -ge 10 ]; then
      printf '[%5d s] Building: %s, %d files fetched\n' "$(($(date +%s) - began))" "${part# }" "$fetched"
      told=$part
      quiet=0
    fi
  done
}

refuse() { # says in a sentence why Maven failed where that is known, else in Maven's own words
  if grep -q 'No space left on device' "$log"; then
    echo "Aduan was not built: the disk is full. Free some 3 GB where this folder and ~/.m2 lie, and start again."
  elif grep -q 'in offline mode' "$log"; then
    echo "Aduan was not built: a library is not there yet and -o forbids to fetch it. Start again without -o."
  elif grep -Eq 'Could not transfer|Failed to fetch' "$log"; then
    echo "Aduan was not built: Maven Central does not answer. Connect this machine to the network, or name a mirror or proxy in ~/.m2/settings.xml, and start again; what was fetched is kept."
  else
    grep '^\[ERROR\]' "$log" | head -n 20
    echo "Aduan was not built: see the lines above and $kept."
  fi >&2
}

end_build() {
  kill "$maven" "$teller" 2>/dev/null
  rm -f "$log"
  exit 143
}

build() {
  began=$(date +%s)
  kept=$root/ear/target/build.log
  log=$(mktemp) || { echo "Aduan was not built: the folder for passing files is full or cannot be written, see TMPDIR." >&2; exit 1; }
  echo "Aduan is being built. The first time some 600 MB are fetched from Maven Central, later this takes seconds."
  rm -f "$root/ear/target/handover.args"
  ADUAN_BUILDING=yes sh "$0" -B "$@" >"$log" 2>&1 &
  maven=$!
  tell &
  teller=$!
  trap end_build INT TERM HUP
  code=0
  wait "$maven" || code=$?
  trap - INT TERM HUP
  kill "$teller"
  wait "$teller" 2>/dev/null || :
  mkdir -p "${kept%/*}" && mv "$log" "$kept"
  if [ $code -ne 0 ]; then
    log=$kept
    refuse
    exit $code
  fi
}

case " $* " in
*" -Prun "* | *" -Pbench "* | *" -Paudit "*)
  [ -z "${ADUAN_BUILDING-}" ] || return 0
  root=$(cd "${0%"${0##*/}"}." && pwd)
  build "$@"
  for word; do
    shift
    case $word in -Daduan.*) set -- "$@" "$word" ;; esac
  done
  [ -f "$root/ear/target/handover.args" ] || exit 0
  exec "$JAVA_HOME/bin/java" "$@" "@$root/ear/target/handover.args"
  ;;
esac
