# Shared by the commands in this directory. Sourced with the checkout as working directory.

# Names and documents are Japanese, whatever the locale of the machine says.
export LC_ALL=C.UTF-8

die() { echo "Akashi: $*" >&2; exit 1; }

# Installs Debian packages that are missing, saying why.
need_packages() {
  local why=$1 missing=() package
  shift
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  [ "$(id -u)" -eq 0 ] || die "please run once as root: apt-get install -y --no-install-recommends ${missing[*]}  ($why)"
  echo "Installing ${missing[*]} ($why) …"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >/dev/null ||
    die "apt could not install ${missing[*]}: check the network and try again."
}

# Without a virus scanner Akashi runs, but every file stays in quarantine. Root installs one; anybody else has it
# brought into the directory of the build.
want_scanner() {
  [ -z "${AKASHI_SCANNER:-}" ] || return 0
  [ -x /usr/sbin/clamd ] || [ -x /usr/local/sbin/clamd ] && return 0
  if [ "$(id -u)" -eq 0 ]; then
    (need_packages "it scans evidence files for viruses" clamav-daemon) || true
  elif [ ! -x deploy/target/clamav/usr/sbin/clamd ]; then
    bring_scanner "$PWD/deploy/target/clamav" ||
      echo "Akashi: ClamAV could not be fetched, so files are not scanned: those of the demo say so, those of" \
        "another body stay in quarantine. The next start tries again." >&2
  fi
}

# Debian's packages of the scanner, downloaded and checked by apt without being installed, unpacked into a directory.
bring_scanner() {
  local into=$1 work=$1.new packages deb
  command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 1
  echo "Fetching clamav-daemon from Debian (it scans evidence files for viruses; unpacked into" \
    "$into, not installed) …"
  rm -rf "$work" "$into"
  mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/debs" "$work/root"
  apt_in() {
    apt-get -qq -o "Dir::State::Lists=$work/lists" -o "Dir::Cache=$work/cache" \
      -o Acquire::Retries=1 -o Acquire::http::Timeout=20 "$@" 2>>"$work/apt.log"
  }
  apt_in update >/dev/null || return 1
  packages=$(apt_in install --simulate --no-install-recommends clamav-daemon | sed -n 's/^Inst \([^ ]*\).*/\1/p')
  [ -n "$packages" ] || return 1
  # shellcheck disable=SC2086 # one word for each package
  (cd "$work/debs" && apt_in download $packages >/dev/null) || return 1
  for deb in "$work"/debs/*.deb; do
    dpkg-deb --extract "$deb" "$work/root" || return 1
  done
  mv "$work/root" "$into" && rm -rf "$work"
}

# MB of memory that ClamAV takes for its real signatures, where it is ours and has them.
scanner_memory() {
  local root=${1:-} signatures
  for signatures in "$root"/var/lib/clamav/daily.c[vl]d; do
    [ -z "${AKASHI_SCANNER:-}" ] && [ -f "$signatures" ] && echo 1500 && return
  done
  echo 0
}

need_jdk() {
  command -v java >/dev/null && command -v javac >/dev/null ||
    die "a JDK 17 or newer is needed: apt-get install -y openjdk-17-jdk-headless"
  local version
  version=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
  [ "${version%%.*}" -ge 17 ] 2>/dev/null || die "Java $version is too old: install a JDK 17 or newer and put it first in PATH."
  command -v curl >/dev/null || command -v wget >/dev/null || need_packages "to download Maven" curl ca-certificates
}

# MB of memory that are free on the machine or in its container; nothing where nobody tells.
free_memory() {
  local root=${1:-} free limit used cached
  free=$(sed -n 's/^MemAvailable: *\([0-9]*\) kB$/\1/p' "$root/proc/meminfo" 2>/dev/null || true)
  [ -n "$free" ] || return 0 # not a Linux that tells: the servers say so themselves
  free=$((free / 1024))
  limit=$(cat "$root/sys/fs/cgroup/memory.max" 2>/dev/null || true)
  if [ -n "$limit" ] && [ "$limit" != max ]; then
    used=$(cat "$root/sys/fs/cgroup/memory.current")
    cached=$(sed -n 's/^inactive_file //p' "$root/sys/fs/cgroup/memory.stat")
    limit=$(((limit - used + cached) / 1048576))
    [ "$limit" -ge "$free" ] || free=$limit
  fi
  echo "$free"
}

# Refuses where less memory is free than the servers need.
need_memory() {
  local needed=$1 free
  free=$(free_memory "${2:-}")
  [ -z "$free" ] || [ "$free" -ge "$needed" ] ||
    die "about $needed MB of free memory are needed and $free MB are free: close other programs (deploy/run --stop stops an Akashi that runs) and try again."
}

# npm brings the browser libraries that app-web/package-lock.json names.
need_npm() {
  command -v npm >/dev/null || need_packages "npm brings the viewer of process diagrams" nodejs npm
  local installed=app-web/node_modules/.package-lock.json
  [ ! -f "$installed" ] || [ ! app-web/package-lock.json -nt "$installed" ] || rm -rf app-web/node_modules
}

# A server not made to its end, or of something else than the checkout says now, is thrown away: the build,
# which marks the one it finished, makes it anew.
need_current_server() {
  local server=deploy/target/server
  local made=$server/.provisioned
  if [ ! -f "$made" ] || [ -n "$(find pom.xml deploy/pom.xml deploy/src/main/cli -newer "$made" -print -quit)" ]; then
    rm -rf "$server"
  fi
}

# What Maven says, in few lines: the parts it builds, how many files came, and what went wrong.
in_short() {
  local line files=0
  while IFS= read -r line; do
    case $line in
      "[ERROR]"*) echo "$line" >&2 ;;
      "[INFO] Building "*" ["*/*"]") echo "  ${line#\[INFO\] Building }" ;;
      "Downloaded from "*) files=$((files + 1)); [ $((files % 100)) -ne 0 ] || echo "  $files files downloaded" ;;
    esac
  done
}

# Builds everything unless nothing changed since the last build.
build() {
  local stamp=deploy/target/.built
  if [ -f "$stamp" ] && [ -z "$(find pom.xml app-ejb app-web app-ear workflow deploy -newer "$stamp" \
      -not -path '*/target/*' -not -path '*/node_modules/*' -type f -print -quit)" ]; then
    return
  fi
  need_npm
  need_current_server
  echo "Building (the first time downloads about 600 MB from Maven Central) …"
  local said=deploy/target/build.log
  mkdir -p deploy/target
  if ! ./mvnw -B -DskipTests -Dspotless.check.skip package 2>&1 | tee "$said" | in_short; then
    grep -q '^\[ERROR\]' "$said" || tail -n 15 "$said" >&2
    die "the build failed, see above; $said has all of it." \
      "If a download broke, run the same command again: it goes on where it stopped."
  fi
  touch "$stamp"
}

launch() {
  local main=$1
  shift
  exec java -Xmx128m "-Dakashi.root=$PWD" "-Dkeycloak.version=$(cat deploy/target/keycloak.version)" \
    -cp "deploy/target/classes:deploy/target/lib/*" "$main" "$@"
}

# The same with the classes of the EAR: for what is measured without the server.
launch_with_engine() {
  local main=$1
  shift
  exec java -Xmx512m "-Dakashi.root=$PWD" "-Dkeycloak.version=$(cat deploy/target/keycloak.version)" \
    -cp "deploy/target/classes:deploy/target/lib/*:app-ear/target/akashi/app-ejb.jar:app-ear/target/akashi/workflow.jar:app-ear/target/modules/jp/akashi/libraries/main/*" \
    "$main" "$@"
}
