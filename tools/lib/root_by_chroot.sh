# The other way into the private root, for root where bubblewrap cannot work: inside a plain chroot, say.
# Every mount is in a mount namespace of our own, below one that is private, so that none is seen outside.

# in_mounts_of_our_own COMMAND…: runs it with $ROOT_MOUNT, a private mount of the root (of the cache, while there is no root).
in_mounts_of_our_own() {
  ROOT_MOUNT=$([[ -d $ROOT ]] && echo "$ROOT" || echo "$CACHE") unshare --mount --propagation unchanged bash -c '
    mount --bind "$ROOT_MOUNT" "$ROOT_MOUNT" || exit
    trap "umount --lazy \"$ROOT_MOUNT\" 2>/dev/null" EXIT
    mount --make-private "$ROOT_MOUNT" && "$@"' in_mounts_of_our_own "$@"
}

in_root_by_chroot() {
  local folder folders=(/dev /tmp "$HOME" "$CACHE" "$PROJECT")
  [[ ! -s $AUTHORITIES/ca-certificates.crt ]] || folders+=("$AUTHORITIES")
  for folder in "${folders[@]}"; do mkdir -p "$ROOT$folder"; done
  cp -L /etc/resolv.conf /etc/hosts "$ROOT/etc/" 2>/dev/null
  in_mounts_of_our_own bash -c '
    for folder in "${@:2:$1}"; do
      mount --bind "$folder" "$ROOT_MOUNT$folder" && mount --make-private "$ROOT_MOUNT$folder" || exit
    done
    mount -t proc proc "$ROOT_MOUNT/proc" || exit
    [[ ! -d /dev/shm ]] || mount -t tmpfs tmpfs "$ROOT_MOUNT/dev/shm" || exit
    exec chroot "$ROOT_MOUNT" env --chdir="$PWD" "${@:$1 + 2}"' in_root "${#folders[@]}" "${folders[@]}" "$@"
}
