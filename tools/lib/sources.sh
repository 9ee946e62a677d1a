# Third-party sources, pinned by hash and verified before they are unpacked. They come from Debian's archive, laid out as in
# their own repositories, so that CMake finds them in either; nothing of them is ever committed.

SOURCES=$CACHE/sources
IMGUI=$SOURCES/imgui-1.92.2b-e7bd201d
MD4C=$SOURCES/md4c-0.5.2-55d0111d
NLOHMANN_JSON=$SOURCES/nlohmann_json-3.11.3-741a6a32
DOCTEST=$SOURCES/doctest-2.4.11-a41b0d15

need_sources() {
  [[ -d $IMGUI && -d $MD4C && -d $NLOHMANN_JSON && -d $DOCTEST ]] && return
  need_space "$CACHE" 500
  step 'Reading the lists of Debian sources' update_private_apt
  need_source "$IMGUI" fetch_tarball imgui=1.92.2b+ds-1 imgui_1.92.2b+ds.orig.tar.xz \
    e7bd201d56b5ee90d24d5dac85e5c12f98bdb95410252a62d27b7f89e4566d48
  need_source "$MD4C" fetch_tarball md4c=0.5.2-2 md4c_0.5.2.orig.tar.gz \
    55d0111d48fb11883aaee91465e642b8b640775a4d6993c2d0e7a8092758ef21
  need_source "$NLOHMANN_JSON" fetch_headers nlohmann-json3-dev=3.11.3-2.1 include \
    741a6a32f61a14eaf9560ba1814b27da8e78fa3b9bed9e8867ab46316ddf3793
  need_source "$DOCTEST" fetch_headers doctest-dev=2.4.11-1 . \
    a41b0d152b707310f40c60658d44f1baf51451f094c3b3e6aaa7e077b3ee005e
}

need_source() {
  local folder=$1
  shift
  [[ -d $folder ]] || step "Fetching $(basename "${folder%-*}")" make_source "$folder" "$@"
}

# The fetching function fills ./whole; only then does it get its name.
make_source() {
  local folder=$1 making=$1.making
  shift
  rm -rf "$making" && mkdir -p "$making/whole" && (cd "$making" && "$@") && mv "$making/whole" "$folder" && rm -rf "$making"
}

# fetch_tarball PACKAGE=VERSION FILE SHA256: an upstream tarball of Debian's source package.
fetch_tarball() {
  private_apt source --download-only --tar-only "$1" && verify "$2" "$3" && tar -xf "$2" -C whole --strip-components=1
}

# fetch_headers PACKAGE=VERSION FOLDER SHA256: what a header-only package has in /usr/include, put into FOLDER.
fetch_headers() {
  private_apt download "$1" && verify ./*.deb "$3" && dpkg-deb -x ./*.deb unpacked && mkdir -p "whole/$2" &&
    cp -R unpacked/usr/include/. "whole/$2/" && cp "unpacked/usr/share/doc/${1%%=*}/copyright" whole/LICENSE
}

verify() {
  sha256sum --check --quiet <<<"$2  $1" || { echo "$1 is not the file we know: its SHA-256 differs from $2."; return 1; }
}

# What CMake is told: FetchContent takes these folders instead of cloning.
source_arguments() {
  printf '%s\n' "-DFETCHCONTENT_SOURCE_DIR_IMGUI=$IMGUI" "-DFETCHCONTENT_SOURCE_DIR_MD4C=$MD4C" \
    "-DFETCHCONTENT_SOURCE_DIR_NLOHMANN_JSON=$NLOHMANN_JSON" "-DFETCHCONTENT_SOURCE_DIR_DOCTEST=$DOCTEST"
}
