package org.onescreen.desktop.shell.window;

import java.util.Locale;

/// Something that the desk can do, for the quick open and the card of keys.
///
/// @param key the key that does it, as a person reads it; may be empty
/// @param words further words that find it, such as pinyin and its initials, in lower case
record Command(String title, String key, String words, Runnable action) {
  /// Does every part of what was typed occur?
  boolean matches(String typed) {
    String all = (title + " " + key + " " + words).toLowerCase(Locale.ROOT);
    for (String part : typed.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
      if (!all.contains(part)) {
        return false;
      }
    }
    return true;
  }
}
