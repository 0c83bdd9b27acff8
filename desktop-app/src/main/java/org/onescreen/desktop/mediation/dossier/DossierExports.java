package org.onescreen.desktop.mediation.dossier;

import java.util.List;
import java.util.function.Supplier;
import org.onescreen.desktop.document.pdf.PdfBinder;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.export.Way;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.export.ExportForm;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DossierPaper;

/// What of a dossier leaves the desk. All of it names the parties.
///
/// @param files that are bound with the whole; read off the FX thread when it is bound
record DossierExports(Texts texts, CaseFile file, Supplier<List<BoundFile>> files) {
  private static final String KIND = Dispute.KIND.name() + ".";

  Export one(DossierPaper paper) {
    DossierPapers papers = new DossierPapers(texts, file);
    String title = named(papers.title(paper));
    return new Export(
        title,
        title,
        List.of(
            Way.word(() -> papers.of(paper)),
            Way.pdf(() -> papers.of(paper)),
            Way.print(() -> papers.of(paper))),
        1,
        personal());
  }

  Export whole() {
    String title = named(texts.get("dossier.title"));
    return new Export(
        title,
        title,
        List.of(new Way(ExportForm.PDF, bound()), new Way(ExportForm.PRINT, bound())),
        1,
        personal());
  }

  private Way.Writing bound() {
    return (frame, out, course) -> {
      DossierPapers papers = new DossierPapers(texts, file, files.get());
      return new PdfBinder().bind(papers::front, papers.leaves(), frame, out, course);
    };
  }

  private String named(String what) {
    return texts.get("dossier.export.title", file.dispute().code(), what);
  }

  private static List<String> personal() {
    return Dispute.KIND.personal().keySet().stream().sorted().map(KIND::concat).toList();
  }
}
