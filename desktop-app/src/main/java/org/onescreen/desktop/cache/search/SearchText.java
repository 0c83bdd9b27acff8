package org.onescreen.desktop.cache.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.record.Kind;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads the search fields out of a record's JSON. Safe for use by many threads.
public final class SearchText {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  private final Fold fold;
  private final Pinyin pinyin;

  public SearchText(Fold fold, Pinyin pinyin) {
    this.fold = fold;
    this.pinyin = pinyin;
  }

  /// @param from where the JSON begins in `bytes`
  /// @throws tools.jackson.core.JacksonException where it is none
  public Titled read(Kind<?> kind, byte[] bytes, int from) {
    List<String> fields = kind.searchText();
    @Nullable String[] values = new @Nullable String[fields.size()];
    try (JsonParser parser =
        JSON.createParser(ObjectReadContext.empty(), bytes, from, bytes.length - from)) {
      parser.nextToken();
      int missing = values.length;
      while (missing > 0 && parser.nextToken() == JsonToken.PROPERTY_NAME) {
        int field = fields.indexOf(parser.currentName());
        JsonToken token = parser.nextToken();
        if (field >= 0 && token == JsonToken.VALUE_STRING) {
          values[field] = parser.getString();
          missing--;
        }
        parser.skipChildren();
      }
    }
    return titled(kind, fields, values);
  }

  private Titled titled(Kind<?> kind, List<String> fields, @Nullable String[] values) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      String value = values[i];
      if (value == null) {
        continue;
      }
      String text = fold.fold(value);
      folded.append(text).append(' ');
      if (kind.searchSound().contains(fields.get(i))) {
        pinyin.of(text).forEach(spelt -> folded.append(spelt).append(' '));
      }
    }
    String title = values.length == 0 || values[0] == null ? "" : values[0];
    return new Titled(title, folded.toString());
  }
}
