# Debian packages: those of the machine, and an apt of our own for sources of other Debian releases.

# need_packages PACKAGE[:COMMAND]…: installs what is missing. A COMMAND on the PATH does instead of the package.
need_packages() {
  local wanted missing=()
  for wanted; do
    [[ $wanted == *:* ]] && has "${wanted#*:}" && continue
    is_installed "${wanted%%:*}" || missing+=("${wanted%%:*}")
  done
  ((${#missing[@]})) || return 0
  need_rights "Installing ${missing[*]}"
  need_space /var 1500
  step "Installing ${missing[*]}" install_packages "${missing[@]}"
}

is_installed() { [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }

install_packages() {
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300)
  as_root "${apt[@]}" update
  as_root "${apt[@]}" install --yes --no-install-recommends "$@"
}

# debian_sources SUITE TYPES: a definition of that suite from where this machine gets its own Debian packages.
debian_sources() {
  local uris
  uris=$(own_debian_uris)
  [[ -n $uris ]] || fail "No source of $DEBIAN_CODENAME's main packages stands in /etc/apt: is this a complete Debian?"
  printf 'Types: %s\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n\n' "$2" "$uris" "$1" "$DEBIAN_KEYRING"
}

own_debian_uris() {
  { uris_in_stanzas /etc/apt/sources.list.d/*.sources; uris_in_lines /etc/apt/sources.list /etc/apt/sources.list.d/*.list; } \
    2>/dev/null | head -n 1
}

uris_in_stanzas() {
  local file
  for file; do
    # A blank line ends a stanza; comments may be inside it.
    { grep -v '^#' "$file"; echo; } | awk -v suite="$DEBIAN_CODENAME" '
      /^Types:.*deb( |$)/ { types = 1 }
      /^URIs:/ { sub(/^URIs: */, ""); uris = $0 }
      /^Suites:/ { for (i = 2; i <= NF; i++) if ($i == suite) suites = 1 }
      /^Components:.*main/ { components = 1 }
      /^[[:space:]]*$/ { if (types && suites && components && uris) print uris; types = suites = components = 0; uris = "" }'
  done
}

uris_in_lines() {
  sed -E 's/\[[^]]*\]//' "$@" | awk -v suite="$DEBIAN_CODENAME" '$1 == "deb" && $3 == suite && / main( |$)/ { print $2 }'
}

# private_apt COMMAND…: apt-get that knows only the releases our sources come from, and leaves the machine's state alone.
# Signatures are verified as always; a list may be old, for what we take by it is pinned by its hash.
private_apt() {
  local folder=$CACHE/apt
  apt-get -o Dir::Etc::sourcelist="$folder/lectern.sources" -o Dir::Etc::sourceparts=- -o Dir::State="$folder" \
    -o Dir::State::status=/dev/null -o Dir::Cache="$folder/cache" -o Acquire::Languages=none \
    -o Acquire::Check-Valid-Until=false -o APT::Update::Error-Mode=any -o APT::Sandbox::User=root "$@"
}

update_private_apt() {
  mkdir -p "$CACHE/apt/lists/partial" "$CACHE/apt/cache/archives/partial" &&
    { debian_sources trixie 'deb deb-src' && debian_sources forky deb-src; } >"$CACHE/apt/lectern.sources" &&
    private_apt update
}
