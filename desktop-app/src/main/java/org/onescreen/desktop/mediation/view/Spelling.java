package org.onescreen.desktop.mediation.view;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.onescreen.desktop.cache.search.Pinyin;

/// Finds one of several words by a part of it, or of its pinyin, whole or by initials.
final class Spelling {
  private final List<String> words;

  /// Spelt off the FX thread: ICU takes its time when it is asked first.
  private final CompletableFuture<List<Set<String>>> pinyin;

  Spelling(List<String> words) {
    this.words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    Pinyin speller = new Pinyin();
    List<String> all = this.words;
    pinyin = CompletableFuture.supplyAsync(() -> all.stream().map(speller::of).toList());
  }

  /// The place of the first that begins with it, else of the first that has it; -1 where none does.
  int find(String typed) {
    String part = typed.toLowerCase(Locale.ROOT);
    int beginning = first(spelling -> spelling.startsWith(part));
    return beginning >= 0 ? beginning : first(spelling -> spelling.contains(part));
  }

  private int first(Predicate<String> fits) {
    // Begun when the words came: by the time that somebody types it is done.
    List<Set<String>> spelt = pinyin.join();
    return IntStream.range(0, words.size())
        .filter(i -> fits.test(words.get(i)) || spelt.get(i).stream().anyMatch(fits))
        .findFirst()
        .orElse(-1);
  }
}
