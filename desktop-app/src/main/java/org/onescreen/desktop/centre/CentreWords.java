package org.onescreen.desktop.centre;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the centre says to whoever starts it: each message in Chinese and in English, because the
/// terminal of a server knows no language of its reader.
final class CentreWords {
  private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  /// The language of the system where the centre speaks it, else Chinese.
  ResourceBundle usual() {
    boolean english = Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage());
    return bundle(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
  }

  String usual(String key) {
    return usual().getString(key);
  }

  /// One line in each language.
  String both(String key, Object... args) {
    return String.join(
        System.lineSeparator(),
        LANGUAGES.stream()
            .map(l -> new MessageFormat(bundle(l).getString(key), l).format(args))
            .toList());
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.onescreen.desktop.centre.text",
        locale,
        CentreWords.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
