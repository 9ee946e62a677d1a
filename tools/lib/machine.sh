# What this machine is, and which of its own tools will do.

CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/lectern
DEBIAN_KEYRING=/usr/share/keyrings/debian-archive-keyring.gpg

# Sets DEBIAN_RELEASE (12, 13, …; testing counts as the newest) and DEBIAN_CODENAME.
recognise_machine() {
  local ID=unknown VERSION_ID='' VERSION_CODENAME='' PRETTY_NAME='an unknown system'
  # shellcheck source=/dev/null
  [[ -r /etc/os-release ]] && source /etc/os-release
  [[ $ID == debian ]] || fail "Debian 12 or 13 is needed, and this is $PRETTY_NAME."
  DEBIAN_RELEASE=${VERSION_ID:-99} DEBIAN_CODENAME=$VERSION_CODENAME
  ((DEBIAN_RELEASE >= 12)) || fail "Debian 12 or 13 is needed, and this is $PRETTY_NAME."
}

has() { command -v "$1" >/dev/null 2>&1; }

# version_at_least VERSION MINIMUM
version_at_least() { [[ -n $1 && $(printf '%s\n' "$2" "$1" | sort -V | head -n 1) == "$2" ]]; }

has_own_node() { has node && has npm && version_at_least "$(node --version 2>/dev/null | tr -d v)" 20; }
has_own_emcc() { has emcc && version_at_least "$(emcc --version 2>/dev/null | sed -nE '1s/.* ([0-9]+\.[0-9]+\.[0-9]+).*/\1/p')" 3.1.64; }

# Sets TOOLS, by where the tools that Debian 12 has too old come from:
#   own         everything on the machine itself
#   web-root    only the compiler to WebAssembly in a private Debian 13 root
#   whole-root  everything in the root, because Node is too old as well
choose_tools() {
  if ((DEBIAN_RELEASE >= 13)); then
    TOOLS=own
  elif ! has_own_node; then
    TOOLS=whole-root
  elif has_own_emcc; then
    TOOLS=own
  else
    TOOLS=web-root
  fi
}

# What the machine itself must have for a command with its arguments, as need_packages takes it.
packages_for() {
  local packages=(xz-utils:xz debian-archive-keyring ca-certificates cmake:cmake ninja-build:ninja g++:g++)
  [[ $TOOLS == web-root ]] || has_own_emcc || packages+=(emscripten)
  has_own_node || packages+=(nodejs npm)
  [[ $1 != test ]] || packages+=(chromium python3 python3-pytest)
  [[ $1 != test && $1 != screenshots ]] || packages+=(chromium-headless-shell)
  printf '%s\n' "${packages[@]}"
  ! needs_fuzzing "$@" || fuzz_packages
  engine_packages "$@"
}

can_be_root() { ((EUID == 0)) || has sudo; }
as_root() { if ((EUID == 0)); then "$@"; else sudo "$@"; fi; }

# need_rights PURPOSE: ends with a sentence unless this is root or sudo lets us; may ask for the password.
need_rights() {
  can_be_root || fail "$1 needs root: run ./dev as root, or install sudo and run it as a user who may use it."
  ((EUID == 0)) || sudo -v || fail "$1 needs root, and sudo refused."
}
