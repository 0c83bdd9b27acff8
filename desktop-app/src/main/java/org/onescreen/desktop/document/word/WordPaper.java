package org.onescreen.desktop.document.word;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.onescreen.desktop.document.Block;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.Paper;

/// Writes papers as Word documents, to be completed by hand. The fonts are those that every Chinese
/// Word has; they are named, not embedded. Any thread but the one that draws.
public final class WordPaper {
  public void write(Paper paper, OutputStream out, Course course)
      throws IOException, Course.Cancelled {
    try (XWPFDocument document = new XWPFDocument()) {
      WordPage.set(document);
      WordBlocks blocks = new WordBlocks(document);
      blocks.title(paper.title(), paper.number());
      int done = 0;
      for (Block block : paper.blocks()) {
        int before = done++;
        int all = paper.blocks().size();
        course.at((double) before / all);
        blocks.set(block, part -> course.at((before + part) / all));
      }
      new WordFrame(document).draw(paper.frame());
      POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
      core.setTitle(WordText.clean(paper.title()));
      document.write(out);
    }
  }
}
