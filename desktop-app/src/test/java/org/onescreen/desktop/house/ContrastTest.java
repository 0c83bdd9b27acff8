package org.onescreen.desktop.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything that is read can be read in both looks: 4.5 : 1 by the formula of WCAG 2, over the
/// tokens.
class ContrastTest {
  private static final double READABLE = 4.5;
  private static final double VISIBLE = 3.0;
  private static final Pattern TOKEN = Pattern.compile("(-os-[a-z-]+):\\s*#([0-9a-f]{6})\\b");
  private static final List<String> GROUNDS = List.of("-os-bg", "-os-panel", "-os-raised");
  private static final List<String> TEXTS =
      List.of(
          "-os-text",
          "-os-muted",
          "-os-accent",
          "-os-red",
          "-os-orange",
          "-os-yellow",
          "-os-blue",
          "-os-green",
          "-os-grey");

  /// The desk's, and on top of them those of the room.
  private static final Map<String, String> DESK = read(new TreeMap<>(), "tokens.css");

  private static final Map<String, String> ROOM = read(new TreeMap<>(DESK), "room-tokens.css");

  private Map<String, String> tokens = DESK;

  private void wear(String look) {
    tokens = look.equals("room") ? ROOM : DESK;
  }

  @ParameterizedTest
  @ValueSource(strings = {"desk", "room"})
  void everyTextColourCanBeReadOnEveryGround(String look) {
    wear(look);
    List<String> weak = new ArrayList<>();
    for (String ground : GROUNDS) {
      TEXTS.forEach(text -> check(text, ground, READABLE).ifPresent(weak::add));
    }
    assertThat(weak).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"desk", "room"})
  void bannersAndMarkedKeysCanBeRead(String look) {
    wear(look);
    List<String> weak = new ArrayList<>();
    for (String tone : List.of("red", "orange", "blue")) {
      check("-os-" + tone, "-os-" + tone + "-soft", READABLE).ifPresent(weak::add);
      check("-os-text", "-os-" + tone + "-soft", READABLE).ifPresent(weak::add);
    }
    check("-os-text", "-os-accent-soft", READABLE).ifPresent(weak::add);
    check("-os-text", "-os-hover", READABLE).ifPresent(weak::add);
    check("-os-on-accent", "-os-accent", READABLE).ifPresent(weak::add);
    assertThat(weak).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"desk", "room"})
  void theFocusRingIsSeenOnEveryGround(String look) {
    wear(look);
    List<String> weak = new ArrayList<>();
    GROUNDS.forEach(ground -> check("-os-accent", ground, VISIBLE).ifPresent(weak::add));
    assertThat(weak).isEmpty();
  }

  private Optional<String> check(String text, String ground, double least) {
    double ratio = ratio(colour(text), colour(ground));
    return ratio >= least
        ? Optional.empty()
        : Optional.of("%s on %s is %.2f : 1".formatted(text, ground, ratio));
  }

  private int colour(String token) {
    assertThat(tokens).containsKey(token);
    return Integer.parseInt(tokens.get(token), 16);
  }

  private static double ratio(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xff)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static Map<String, String> read(Map<String, String> found, String file) {
    String css =
        Sources.below(Sources.RESOURCES, ".css").get("org/onescreen/desktop/shell/" + file);
    // What is printed has tokens of its own, before the screen's.
    String screen = css.substring(css.indexOf(".root {"));
    TOKEN.matcher(screen).results().forEach(match -> found.put(match.group(1), match.group(2)));
    return found;
  }
}
