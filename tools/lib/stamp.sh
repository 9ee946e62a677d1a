# A stamp is a file with the hash of everything a result depends on: while the hash is the same, the work is not redone.

STAMP_FOLDER=$PROJECT/build/stamp

# hash_of_text: of what comes in. hash_of PATH…: of all files there, their names included; what is missing counts as such.
hash_of_text() { sha256sum | cut -c1-16; }
hash_of() {
  {
    printf '%s\n' "$@"
    find "$@" -type f -print0 2>/dev/null | LC_ALL=C sort -z | xargs -0r sha256sum
  } | hash_of_text
}

# is_fresh NAME HASH: was `stamp NAME HASH` the last one of that name?
is_fresh() { [[ -f $STAMP_FOLDER/$1 && $(<"$STAMP_FOLDER/$1") == "$2" ]]; }

stamp() {
  mkdir -p "$STAMP_FOLDER" && printf '%s\n' "$2" >"$STAMP_FOLDER/$1.tmp" && mv "$STAMP_FOLDER/$1.tmp" "$STAMP_FOLDER/$1"
}
unstamp() { rm -f "$STAMP_FOLDER/$1"; }
