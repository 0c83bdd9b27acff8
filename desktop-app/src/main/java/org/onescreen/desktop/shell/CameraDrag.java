package org.onescreen.desktop.shell;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import org.onescreen.model.camera.GbDeviceCode;

/// What is in the hand while cameras are dragged: their codes, as plain text of a format of our
/// own, so that nothing else that is dragged over the wall is taken for a camera.
public final class CameraDrag {
  private static final String NAME = "application/x-onescreen-cameras";
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern CODE = Pattern.compile("[0-9]{20}");

  private CameraDrag() {}

  private static DataFormat format() {
    DataFormat known = DataFormat.lookupMimeType(NAME);
    return known == null ? new DataFormat(NAME) : known;
  }

  public static ClipboardContent of(List<GbDeviceCode> cameras) {
    ClipboardContent content = new ClipboardContent();
    content.put(format(), String.join(",", cameras.stream().map(GbDeviceCode::code).toList()));
    return content;
  }

  /// The cameras in the hand; none where it holds something else.
  public static List<GbDeviceCode> read(Dragboard hand) {
    if (!hand.hasContent(format()) || !(hand.getContent(format()) instanceof String codes)) {
      return List.of();
    }
    return Arrays.stream(COMMA.split(codes, -1))
        .filter(code -> CODE.matcher(code).matches())
        .map(GbDeviceCode::new)
        .toList();
  }
}
