package org.onescreen.desktop.map;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.onescreen.desktop.geofile.Checked;
import org.onescreen.desktop.geofile.Flaw;
import org.onescreen.desktop.shell.Texts;

/// A line of the report on a file: what would come of a thing, or why nothing can. How it stands is
/// a style class in small letters, and a sign.
final class ImportRow extends ListCell<Checked> {
  private enum Standing {
    SOUND,
    DOUBTFUL,
    SAME,
    WRONG
  }

  /// Of the list, beside its scroll bar.
  private static final double SHARE = 0.94;

  private final Texts texts;

  ImportRow(ListView<Checked> list, Texts texts) {
    this.texts = texts;
    setWrapText(true);
    prefWidthProperty().bind(list.widthProperty().multiply(SHARE));
  }

  @Override
  protected void updateItem(Checked one, boolean empty) {
    super.updateItem(one, empty);
    boolean none = empty || one == null;
    setText(none ? "" : words(one));
    for (Standing each : Standing.values()) {
      pseudoClassStateChanged(
          PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)),
          !none && standing(one) == each);
    }
  }

  private static Standing standing(Checked one) {
    if (one.acceptable()) {
      return one.findings().isEmpty() ? Standing.SOUND : Standing.DOUBTFUL;
    }
    boolean same = one.findings().stream().allMatch(found -> found.flaw() == Flaw.NO_CHANGE);
    return same ? Standing.SAME : Standing.WRONG;
  }

  private String words(Checked one) {
    return texts.get(
        "map.import.row." + standing(one),
        one.row(),
        one.name().isEmpty() ? one.code() : one.name(),
        texts.of("map.import.change", one.change()),
        one.findings().stream()
            .map(found -> texts.of("map.import.flaw", found.flaw()) + " " + found.detail())
            .map(String::strip)
            .collect(Collectors.joining("；")));
  }
}
