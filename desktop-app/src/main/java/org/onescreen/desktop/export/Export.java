package org.onescreen.desktop.export;

import java.util.List;

/// What is to leave the desk.
///
/// @param title as a person calls it; goes into the register
/// @param name the file's name as it is proposed, without ending
/// @param ways the forms to choose from, one at least
/// @param rows how many records it holds
/// @param personalFields which personal fields it holds unmasked, as `dispute.parties.name`
public record Export(
    String title, String name, List<Way> ways, long rows, List<String> personalFields) {
  public Export {
    ways = List.copyOf(ways);
    personalFields = List.copyOf(personalFields);
  }

  /// Something without personal data.
  public static Export plain(String title, String name, List<Way> ways, long rows) {
    return new Export(title, name, ways, rows, List.of());
  }
}
