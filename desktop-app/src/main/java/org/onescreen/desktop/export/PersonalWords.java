package org.onescreen.desktop.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.Catalogue;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.Kind;

/// Which classes of personal data an export held, in words.
final class PersonalWords {
  private PersonalWords() {}

  /// @param fields as `dispute.parties.name`
  static String of(List<String> fields, Texts texts) {
    return fields.isEmpty()
        ? texts.get("export.personal.none")
        : fields.stream()
            .map(field -> word(field, texts))
            .distinct()
            .collect(Collectors.joining("、"));
  }

  private static String word(String field, Texts texts) {
    int dot = field.indexOf('.');
    Optional<PersonalData> data =
        Catalogue.KINDS.stream()
            .filter(kind -> dot > 0 && kind.name().equals(field.substring(0, dot)))
            .map(Kind::personal)
            .map(fields -> fields.get(field.substring(dot + 1)))
            .findFirst();
    return data.map(known -> texts.of("export.data", known)).orElse(field);
  }
}
