package org.onescreen.desktop.document;

import java.util.List;

/// One document, written once and put out as Word or as PDF. Immutable; holds finished words and
/// pictures only, so that any thread may write it.
///
/// @param title in the middle of the first page
/// @param number the document's own number below the title, such as a file number; may be empty
/// @param blocks from top to bottom
/// @param frame what stands on every page
public record Paper(String title, String number, List<Block> blocks, Frame frame) {
  public Paper {
    blocks = List.copyOf(blocks);
  }

  /// The same with another frame.
  public Paper framed(Frame other) {
    return new Paper(title, number, blocks, other);
  }

  /// What stands on every page; each may be empty.
  ///
  /// @param head above the text, such as the committee's name
  /// @param foot below the text, beside the page's number, such as the number of the export
  /// @param mark across the page: who, when, at which terminal
  public record Frame(String head, String foot, String mark) {
    public static final Frame NONE = new Frame("", "", "");
  }
}
