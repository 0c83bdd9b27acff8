package org.onescreen.desktop.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.onescreen.desktop.document.Block;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.NoFontException;
import org.onescreen.desktop.document.Paper;

/// Writes papers as PDF. The font travels inside, so that a court reads the same as the committee.
/// Any thread but the one that draws.
public final class PdfPaper {
  private final List<Path> fonts;

  /// With the fonts of this machine.
  public PdfPaper() {
    this(FontFiles.in(FontFiles.folders()));
  }

  /// @param fonts the files, in the order in which they are asked for a character
  public PdfPaper(List<Path> fonts) {
    this.fonts = List.copyOf(fonts);
  }

  /// @return the characters that no font had, which stand there by their code
  /// @throws NoFontException where no font can be embedded
  public SortedSet<Integer> write(Paper paper, OutputStream out, Course course)
      throws IOException, Course.Cancelled {
    try (PDDocument document = new PDDocument();
        Faces faces = new Faces(document, fonts)) {
      try (Flow flow = new Flow(document, faces)) {
        Blocks blocks = new Blocks(document, faces, flow);
        blocks.title(paper.title(), paper.number());
        int done = 0;
        for (Block block : paper.blocks()) {
          int before = done++;
          int all = paper.blocks().size();
          course.at((double) before / all);
          blocks.set(block, part -> course.at((before + part) / all));
        }
      }
      new Frames(document, faces).draw(paper.frame());
      document.getDocumentInformation().setTitle(paper.title());
      document.save(out);
      return faces.missing().found();
    }
  }
}
