package org.onescreen.desktop.map;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.onescreen.desktop.cache.search.Fold;
import org.onescreen.desktop.cache.search.Pinyin;

/// How names on the map are spelt in pinyin; each is spelt once. Safe for use by many threads.
final class Spoken {
  private static final int MOST = 80_000;

  private final Fold fold = new Fold();
  private final Pinyin pinyin = new Pinyin();
  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  Set<String> of(String name) {
    if (known.size() > MOST) {
      known.clear();
    }
    return known.computeIfAbsent(name, text -> pinyin.of(fold.fold(text)));
  }
}
