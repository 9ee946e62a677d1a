# A private Debian 13 beside a machine whose own tools are too old: a folder in the cache, entered with bubblewrap (or chroot).
# It is only read; the project, the cache and the home folder are seen in it at their own paths.

AUTHORITIES=/etc/ssl/certs
WEB_PACKAGES=(emscripten cmake ninja-build ca-certificates)
# All that packages_for can ask for.
WHOLE_PACKAGES=("${WEB_PACKAGES[@]}" g++ nodejs npm xz-utils debian-archive-keyring chromium chromium-headless-shell python3 python3-pytest)

# Sets ROOT to the folder of the root that TOOLS asks for; its name tells what is in it.
choose_root() {
  ROOT_PACKAGES=("${WEB_PACKAGES[@]}")
  [[ $TOOLS != whole-root ]] || ROOT_PACKAGES=("${WHOLE_PACKAGES[@]}")
  ROOT=$CACHE/debian-13-$(printf '%s\n' "${ROOT_PACKAGES[@]}" | hash_of_text)
}

need_root() {
  choose_root
  need_packages bubblewrap:bwrap mmdebstrap:mmdebstrap mount:mount debian-archive-keyring
  choose_root_entry
  [[ -d $ROOT ]] && return
  need_rights 'Making the private Debian 13 root'
  need_space "$CACHE" 5000
  step "Making a private Debian 13 with emscripten (about two minutes, 3 GB in the cache)" make_root
}

# A name of its own until it is whole, so that one half made is never taken for it.
make_root() {
  local making=$ROOT.making
  as_root rm -rf --one-file-system "$CACHE"/debian-13-*.making &&
    debian_sources trixie deb >"$CACHE/debian-13.sources" &&
    as_root mmdebstrap --mode=root --variant=apt --include="$(IFS=,; echo "${ROOT_PACKAGES[*]}")" \
      --dpkgopt=path-exclude='/usr/share/man/*' --dpkgopt=path-exclude='/usr/share/locale/*' \
      trixie "$making" - <"$CACHE/debian-13.sources" &&
    as_root touch "$making/etc/resolv.conf" "$making/etc/hosts" &&
    as_root mv "$making" "$ROOT"
}

# in_root COMMAND…: runs it in the root, in the project's folder.
in_root() { "in_root_by_$ROOT_ENTRY" "$@"; }

# Sets ROOT_ENTRY, or says that this machine allows neither way in.
choose_root_entry() {
  if bwrap --ro-bind / / true 2>/dev/null; then
    ROOT_ENTRY=bubblewrap
  elif ((EUID == 0)) && in_mounts_of_our_own true 2>/dev/null; then
    ROOT_ENTRY=chroot
  else
    fail 'The private Debian 13 that Debian 12 needs cannot be entered: neither bubblewrap nor mounting is allowed here; in a container, add the capability SYS_ADMIN or use Debian 13.'
  fi
}

in_root_by_bubblewrap() {
  local arguments=(--dev /dev --proc /proc --ro-bind-try /sys /sys --bind /tmp /tmp --dir /run --die-with-parent) entry
  for entry in bin sbin lib lib64; do arguments+=(--symlink "usr/$entry" "/$entry"); done
  for entry in usr etc var opt; do arguments+=(--ro-bind "$ROOT/$entry" "/$entry"); done
  # The network is the machine's: its names, and the authorities it trusts.
  for entry in /etc/resolv.conf /etc/hosts; do arguments+=(--ro-bind-try "$entry" "$entry"); done
  [[ ! -s $AUTHORITIES/ca-certificates.crt ]] || arguments+=(--ro-bind "$AUTHORITIES" "$AUTHORITIES")
  for entry in "$HOME" "$CACHE" "$PROJECT"; do arguments+=(--bind "$entry" "$entry"); done
  bwrap "${arguments[@]}" --chdir "$PWD" "$@"
}
