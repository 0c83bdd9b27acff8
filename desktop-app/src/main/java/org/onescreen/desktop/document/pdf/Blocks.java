package org.onescreen.desktop.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.onescreen.desktop.document.Block;
import org.onescreen.desktop.document.Block.Align;
import org.onescreen.desktop.document.Course;

/// Sets the blocks of a paper, one after the other.
final class Blocks {
  private static final int COURSE_STEP = 64;
  private static final float LABEL_SHARE = 0.45f;
  private static final float LABEL_MOST = 72;
  private static final float HIGHEST_PICTURE = 0.8f;

  private final PDDocument document;
  private final Faces faces;
  private final Flow flow;
  private final Lines lines;
  private final Grid grid;

  Blocks(PDDocument document, Faces faces, Flow flow) {
    this.document = document;
    this.faces = faces;
    this.flow = flow;
    this.lines = new Lines(faces);
    this.grid = new Grid(flow, lines);
  }

  void title(String title, String number) throws IOException {
    prose(title, Measures.TITLE, Align.CENTER, 0);
    if (!number.isEmpty()) {
      prose(number, Measures.BODY, Align.CENTER, 0);
    }
    flow.skip(Measures.BODY);
  }

  void set(Block block, Course course) throws IOException, Course.Cancelled {
    switch (block) {
      case Block.Heading(var text) -> heading(text);
      case Block.Text(var text, var align, var indented) ->
          prose(text, Measures.BODY, align, indented ? 2 * Measures.BODY : 0);
      case Block.Form(var rows) -> form(rows);
      case Block.Table table -> table(table, course);
      case Block.Picture picture -> picture(picture.file(), picture.caption());
      case Block.Signatures(var names) -> signatures(names);
      case Block.PageBreak() -> flow.breakPage();
    }
  }

  private void heading(String text) throws IOException {
    flow.skip(Measures.BODY / 2);
    flow.need(3 * Measures.HEADING * Measures.LEADING);
    prose(text, Measures.HEADING, Align.LEFT, 0);
  }

  private void prose(String text, float size, Align align, float first) throws IOException {
    boolean begins = true;
    for (String paragraph : text.split("\n", -1)) {
      for (String line : lines.of(paragraph, size, Measures.WIDTH, first)) {
        float in = begins ? first : 0;
        flow.line(line, size, Measures.LEFT + in, Measures.WIDTH - in, align);
        begins = false;
      }
      begins = true;
    }
  }

  private void form(List<Block.Row> rows) throws IOException {
    for (Block.Row row : rows) {
      float share = Measures.WIDTH / row.cells().size();
      float label = Math.min(LABEL_MOST, share * LABEL_SHARE);
      List<Grid.Cell> cells = new ArrayList<>();
      for (Block.Cell cell : row.cells()) {
        cells.add(new Grid.Cell(cell.label(), label, Align.CENTER, 1));
        cells.add(new Grid.Cell(cell.value(), share - label, Align.LEFT, cell.lines()));
      }
      grid.row(cells, () -> {});
    }
    flow.skip(Measures.BODY / 2);
  }

  private void table(Block.Table table, Course course) throws IOException, Course.Cancelled {
    double all = table.columns().stream().mapToDouble(Block.Column::share).sum();
    List<Float> widths =
        table.columns().stream().map(c -> (float) (Measures.WIDTH * c.share() / all)).toList();
    Grid.Rows head = () -> grid.row(head(table.columns(), widths), () -> {});
    head.draw();
    int done = 0;
    for (List<String> row : table.rows()) {
      List<Grid.Cell> cells = new ArrayList<>();
      for (int c = 0; c < row.size(); c++) {
        cells.add(new Grid.Cell(row.get(c), widths.get(c), table.columns().get(c).align(), 1));
      }
      grid.row(cells, head);
      if (++done % COURSE_STEP == 0) {
        course.at((double) done / table.rows().size());
      }
    }
    flow.skip(Measures.BODY / 2);
  }

  private static List<Grid.Cell> head(List<Block.Column> columns, List<Float> widths) {
    List<Grid.Cell> cells = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      cells.add(new Grid.Cell(columns.get(c).title(), widths.get(c), Align.CENTER, 1));
    }
    return cells;
  }

  private void picture(byte[] file, String caption) throws IOException {
    PDImageXObject image = PDImageXObject.createFromByteArray(document, file, "picture");
    float scale =
        Math.min(
            Measures.WIDTH / image.getWidth(),
            Flow.wholePage() * HIGHEST_PICTURE / image.getHeight());
    flow.picture(image, image.getWidth() * scale, image.getHeight() * scale);
    if (!caption.isEmpty()) {
      prose(caption, Measures.SMALL, Align.CENTER, 0);
    }
  }

  private void signatures(List<String> names) throws IOException {
    float height = Measures.BODY * Measures.LEADING;
    flow.need(names.size() * 2 * height);
    for (String name : names) {
      flow.skip(height / 2);
      float half = Measures.WIDTH / 2;
      flow.line(faces.settable(name), Measures.BODY, Measures.LEFT + half, half, Align.LEFT);
    }
  }
}
