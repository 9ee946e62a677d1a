# Two runs at once do not collide: one waits for the other. The kernel frees a lock when its holder ends, however it ends.

# take_lock DESCRIPTOR FILE: waits until no other run holds FILE; it is held until the descriptor is closed.
take_lock() {
  mkdir -p "$(dirname "$2")" || fail "Cannot write to $(dirname "$2"): is the disk full, or the folder not yours?"
  eval "exec $1>>\"\$2\"" || fail "Cannot write to $2: is the disk full, or the folder not yours?"
  flock -n "$1" && return
  say '  Another ./dev is at work; waiting for it to finish …'
  flock "$1"
}

lock_project() { take_lock 9 "$PROJECT/build/lock"; }
unlock_project() { exec 9>&-; }
lock_cache() { take_lock 8 "$CACHE/lock"; }
unlock_cache() { exec 8>&-; }
