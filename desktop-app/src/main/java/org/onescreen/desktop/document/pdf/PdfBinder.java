package org.onescreen.desktop.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.onescreen.desktop.document.Block;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.ImageSize;
import org.onescreen.desktop.document.Paper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Binds papers and scans into one PDF, with an index in front that names their pages. Any thread
/// but the one that draws.
public final class PdfBinder {
  private static final Logger LOG = LoggerFactory.getLogger(PdfBinder.class);
  private static final int MOST_TRIES = 4;

  private final List<Path> fonts;

  /// With the fonts of this machine.
  public PdfBinder() {
    this.fonts = FontFiles.in(FontFiles.folders());
  }

  /// @param front cover and index, made of where each leaf stands
  /// @return the characters that no font had
  public SortedSet<Integer> bind(
      Function<List<Leaf.Place>, List<Paper>> front,
      List<Leaf> leaves,
      Paper.Frame frame,
      OutputStream out,
      Course course)
      throws IOException, Course.Cancelled {
    List<PDDocument> foreign = new ArrayList<>();
    try (PDDocument document = new PDDocument();
        Faces faces = new Faces(document, fonts)) {
      List<Leaf.Place> places = new ArrayList<>();
      for (Leaf leaf : leaves) {
        course.at((double) places.size() / leaves.size());
        int before = document.getNumberOfPages();
        lay(document, faces, leaf, foreign);
        places.add(new Leaf.Place(leaf.title(), before + 1, document.getNumberOfPages()));
      }
      inFront(document, faces, front, places);
      new Frames(document, faces).draw(frame);
      document.save(out);
      return faces.missing().found();
    } finally {
      for (PDDocument each : foreign) {
        each.close();
      }
    }
  }

  private static void lay(PDDocument document, Faces faces, Leaf leaf, List<PDDocument> foreign)
      throws IOException, Course.Cancelled {
    switch (leaf) {
      case Leaf.Written(_, var paper) -> set(document, faces, paper);
      case Leaf.Scanned(var title, var scan, var unreadable) -> {
        int before = document.getNumberOfPages();
        try {
          lay(document, faces, title, scan.bytes(), foreign);
        } catch (IOException e) {
          LOG.warn("an attachment cannot be bound", e);
          while (document.getNumberOfPages() > before) {
            document.removePage(before);
          }
          set(document, faces, unreadable);
        }
      }
    }
  }

  private static void lay(
      PDDocument document, Faces faces, String title, byte[] scan, List<PDDocument> foreign)
      throws IOException, Course.Cancelled {
    if (!isPdf(scan)) {
      ImageSize.of(scan);
      set(
          document,
          faces,
          new Paper(title, "", List.of(new Block.Picture(scan, "")), Paper.Frame.NONE));
      return;
    }
    PDDocument read = Loader.loadPDF(scan);
    foreign.add(read);
    for (PDPage page : read.getPages()) {
      document.importPage(page);
    }
  }

  /// As every PDF begins.
  public static boolean isPdf(byte[] file) {
    return file.length > 4 && file[0] == '%' && file[1] == 'P' && file[2] == 'D' && file[3] == 'F';
  }

  private static void set(PDDocument document, Faces faces, Paper paper)
      throws IOException, Course.Cancelled {
    try (Flow flow = new Flow(document, faces)) {
      Blocks blocks = new Blocks(document, faces, flow);
      blocks.title(paper.title(), paper.number());
      for (Block block : paper.blocks()) {
        blocks.set(block, Course.QUIET);
      }
    }
  }

  /// How many pages the index takes is known when it is set, and moves every page that it names: it
  /// is set again until that holds.
  private static void inFront(
      PDDocument document,
      Faces faces,
      Function<List<Leaf.Place>, List<Paper>> front,
      List<Leaf.Place> places)
      throws IOException, Course.Cancelled {
    int behind = document.getNumberOfPages();
    int assumed = 2;
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      int shift = assumed;
      List<Leaf.Place> shifted =
          places.stream()
              .map(p -> new Leaf.Place(p.title(), p.from() + shift, p.to() + shift))
              .toList();
      for (Paper paper : front.apply(shifted)) {
        set(document, faces, paper);
      }
      int made = document.getNumberOfPages() - behind;
      if (made == assumed) {
        move(document, behind);
        return;
      }
      while (document.getNumberOfPages() > behind) {
        document.removePage(behind);
      }
      assumed = made;
    }
    throw new IOException("the index does not settle");
  }

  private static void move(PDDocument document, int behind) {
    PDPageTree pages = document.getPages();
    PDPage first = pages.get(0);
    List<PDPage> front = new ArrayList<>();
    for (int i = behind; i < document.getNumberOfPages(); i++) {
      front.add(pages.get(i));
    }
    for (PDPage page : front) {
      pages.remove(page);
      pages.insertBefore(page, first);
    }
  }
}
