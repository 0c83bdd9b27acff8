# What the commands of this folder share: finding a JDK, building, and the system packages that a step needs.
# Sourced, never run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$root/packaging/target
stamp=$build/built
# What the JVM learned from the first run of a build, so that later ones open faster (JEP 514).
aot=$build/desk.aot
wanted_jdk=25

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# The feature release of the JDK in folder $1, from its release file; nothing where it is none.
jdk_release() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Sets JAVA_HOME to a JDK that is new enough: the one it names, the one of the path, or one of the usual folders.
find_jdk() {
  local on_path='' folder release
  if command -v javac >/dev/null 2>&1; then
    on_path=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
  fi
  for folder in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/jdk* /opt/java/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/*; do
    [ -n "$folder" ] || continue
    release=$(jdk_release "$folder")
    if [ -n "$release" ] && [ "$release" -ge "$wanted_jdk" ]; then
      export JAVA_HOME=$folder
      return 0
    fi
  done
  fail "缺少 JDK $wanted_jdk：请安装 JDK $wanted_jdk 或更新版本，或让 JAVA_HOME 指向它。 / No JDK $wanted_jdk was found: install one (for example Temurin $wanted_jdk) or point JAVA_HOME at it."
}

# Installs the Debian packages $2… when it may (root on Debian); otherwise says the one line to run. $1 says what for.
install_packages() {
  local why=$1
  shift
  local line="apt-get install -y --no-install-recommends $*"
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "安装系统软件包（$why）… / Installing system packages ($why): $*"
    if (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@") >"$(mktemp -t onescreen-apt.XXXXXX)" 2>&1; then
      return 0
    fi
  fi
  say "缺少系统软件包（$why），请运行： / System packages are missing ($why), please run:  sudo $line"
  return 1
}

has_library() { ldconfig -p 2>/dev/null | grep -q "$1" || /sbin/ldconfig -p 2>/dev/null | grep -q "$1"; }
has_chinese_font() { command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list :lang=zh family 2>/dev/null | head -n 1)" ]; }

# A PDF can hold a font with TrueType outlines only, which Noto CJK is not.
has_embeddable_font() { [ -n "$(find /usr/share/fonts /usr/local/share/fonts "$HOME/.local/share/fonts" -iname 'wqy-*.ttc' -o -iname 'simsun.ttc' -o -iname 'droidsansfallback*.ttf' 2>/dev/null | head -n 1)" ]; }

# What drawing needs, with or without a window: text shaping and a font that shows Chinese.
need_drawing() {
  local packages=()
  has_library libpangoft2-1.0.so || packages+=(libpangoft2-1.0-0 libpango-1.0-0)
  has_library libfreetype.so || packages+=(libfreetype6)
  has_library libGL.so.1 || packages+=(libgl1)
  has_chinese_font || packages+=(fontconfig fonts-noto-cjk)
  has_embeddable_font || packages+=(fonts-wqy-zenhei)
  [ ${#packages[@]} = 0 ] || install_packages "中文字体与绘图 / Chinese font and drawing" "${packages[@]}" || exit 1
}

# What a real window needs on top of that.
need_window_libraries() {
  need_drawing
  local packages=()
  has_library libgtk-3.so || packages+=(libgtk-3-0)
  has_library libXxf86vm.so || packages+=(libxxf86vm1)
  has_library libXtst.so || packages+=(libxtst6)
  [ ${#packages[@]} = 0 ] || install_packages "窗口 / the window" "${packages[@]}" || exit 1
}

need_window() {
  need_window_libraries
  if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    fail "没有显示器：请在桌面会话中运行，或使用 xvfb-run packaging/run。 / There is no display: run this in a desktop session, or with xvfb-run packaging/run."
  fi
}

# A display of our own for a measurement where there is none: a window is drawn there as on a desk, which the
# headless platform, copying each pixel of the window in Java, is far from. Without Xvfb it has to do.
own_display() {
  command -v xvfb-run >/dev/null 2>&1 || install_packages "虚拟显示器 / a virtual display" xvfb xauth || return 1
  (need_window_libraries)
}

# libVLC plays what it can play; without it the bundled FFmpeg plays everything, so that this never stops a command.
want_libvlc() {
  has_library libvlc.so.5 && return 0
  install_packages "libVLC" libvlc5 vlc-plugin-base ||
    say "没有 libVLC 也可运行：改用内置 FFmpeg。 / It runs without libVLC too, with the bundled FFmpeg."
}

# The browser that a benchmark measures itself against; without it that column is left out and said to be.
want_chromium() {
  command -v chromium >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1 || install_packages "Chromium" chromium || true
}

need_maven() {
  command -v mvn >/dev/null 2>&1 && return 0
  install_packages "Maven" maven || exit 1
}

# Builds what is newer than the last build.
build_if_needed() {
  find_jdk
  if [ -e "$stamp" ] && [ -z "$(find "$root"/pom.xml "$root"/*/pom.xml "$root"/*/src/main -newer "$stamp" -print -quit)" ]; then
    return 0
  fi
  need_maven
  say "正在构建… / Building …"
  mkdir -p "$build"
  if ! (cd "$root" && mvn -B -q -ntp -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true package) >"$build/build.log" 2>&1; then
    tail -n 40 "$build/build.log" >&2
    fail "构建失败，完整记录在 packaging/target/build.log。 / The build failed; the whole log is packaging/target/build.log."
  fi
  rm -f "$aot"
  touch "$stamp"
}

# Compiles the tests of the desk, for what runs them outside of the test suite.
compile_tests() {
  need_maven
  if ! (cd "$root" && mvn -B -q -ntp -Dspotless.check.skip=true -pl shared-model,desktop-app test-compile) >"$build/tests.log" 2>&1; then
    tail -n 40 "$build/tests.log" >&2
    fail "测试代码编译失败，完整记录在 packaging/target/tests.log。 / The tests do not compile; the whole log is packaging/target/tests.log."
  fi
}

# Runs main class $1 with the rest as its arguments, replacing this shell.
java_main() {
  local main=$1
  shift
  # The options are words without spaces.
  # shellcheck disable=SC2086
  exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    ${ONESCREEN_JVM:--Xmx1g} ${ONESCREEN_JAVA_OPTIONS:-} -cp "$build/lib/*:$build/onescreen-packaging.jar" "$main" "$@"
}

# The option that learns from this run, or uses what an earlier one has learned. A cache that does not fit is ignored.
# It learns from an ordinary run. From one with the quick compiler alone the next desk opens half a second earlier, and
# keeps what that compiler made for as long as it runs: the board then opens in 390 ms where it would in 100.
aot_option() {
  if [ -s "$aot" ]; then
    printf '%s' "-XX:AOTCache=$aot -Xlog:aot=off -Xlog:cds=off"
  else
    printf '%s' "-XX:AOTCacheOutput=$aot -Xlog:aot=off -Xlog:cds=off"
  fi
}

# Each tile of the wall is repainted by itself, and not all together with what lies between them.
desk_options="-Dprism.dirtyregioncount=15"
headless_options="-Dglass.platform=Headless -Dprism.order=sw -Dprism.text=t2k -Dtestfx.robot=glass -Djava.awt.headless=true"
