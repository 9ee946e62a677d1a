# What ./dev tells the person at the terminal: one line a step, one sentence when something is wrong.
# The whole output of a step goes to build/log/<step>.log; its lines that begin with `note: ` are shown.

LOG_FOLDER=$PROJECT/build/log
STEP_LOG=/dev/null STEP_LABEL=''

# fail SENTENCE: says it and ends the command.
fail() {
  printf './dev: %s\n' "$1" >&2
  exit 1
}

say() { printf '%s\n' "$1"; }

# shown_path PATH: the path as a person in the project's folder would type it.
shown_path() { printf '%s' "${1#"$PROJECT"/}"; }

# log_of LABEL: the file that a step's output goes to.
log_of() { printf '%s' "$LOG_FOLDER/$(tr -cs 'A-Za-z0-9.+-' '-' <<<"${1%% (*}" | cut -c1-60 | sed 's/-*$//').log"; }

# show_notes LOG: what a step's output says to whoever builds.
show_notes() { [[ ! -f $1 ]] || sed -n 's/^note: /  note: /p' "$1"; }

# attempt LABEL COMMAND…: runs the command, shows how long it takes, and returns its status; the output is in $STEP_LOG.
attempt() {
  local label=$1 started=$SECONDS ticker='' status
  shift
  STEP_LABEL=$label
  STEP_LOG=$(log_of "$label")
  mkdir -p "$LOG_FOLDER" && : >"$STEP_LOG" || fail "Cannot write to $(shown_path "$LOG_FOLDER"): is the disk full, or the folder not yours?"
  printf '  %s …' "$label"
  if [[ -t 1 ]]; then
    show_seconds "$label" & ticker=$!
  fi
  ("$@") >"$STEP_LOG" 2>&1 </dev/null
  status=$?
  [[ -z $ticker ]] || { kill "$ticker" && wait "$ticker"; } 2>/dev/null
  [[ -t 1 ]] && printf '\r  %s …' "$label"
  printf ' %d s%s\n' $((SECONDS - started)) "$([[ $status = 0 ]] || printf ', failed')"
  show_notes "$STEP_LOG"
  return $status
}

show_seconds() {
  local started=$SECONDS
  while sleep 1; do printf '\r  %s … %d s' "$1" $((SECONDS - started)); done
}

# step LABEL COMMAND…: an attempt that must succeed; if not, says why as well as it can, and ends.
step() {
  attempt "$@" || explain_failure
}

# explain_failure: ends with the reason for which the last attempt failed.
explain_failure() {
  if grep -qiE 'no space left on device|disk quota exceeded' "$STEP_LOG"; then
    fail "The disk is full: free some space (build/ and $CACHE can be deleted) and run the same command again."
  elif grep -qE "$NO_NETWORK" "$STEP_LOG"; then
    fail "No network: a package registry could not be reached; see $(shown_path "$STEP_LOG"), and run the same command again when it can."
  fi
  tail -n 40 "$STEP_LOG" >&2
  fail "“$STEP_LABEL” failed; the whole output is in $(shown_path "$STEP_LOG")."
}

NO_NETWORK='Could not resolve|Temporary failure (in name resolution|resolving)|Could not connect|Unable to connect|Connection timed out|Network is unreachable|No route to host|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET'

# need_space FOLDER MEGABYTES: ends with a sentence when the disk of FOLDER has less left.
need_space() {
  local free
  mkdir -p "$1" 2>/dev/null || fail "Cannot write to $1: is the disk full, or the folder not yours?"
  free=$(df -Pm "$1" 2>/dev/null | awk 'NR == 2 { print $4 }')
  ((free >= $2)) || fail "The disk is full: $2 MB are needed in $1, and $free MB are free."
}
