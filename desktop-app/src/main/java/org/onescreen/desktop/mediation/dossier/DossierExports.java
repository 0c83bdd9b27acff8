package org.onescreen.desktop.mediation.dossier;

import java.util.List;
import org.onescreen.desktop.document.pdf.PdfBinder;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.export.Way;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.export.ExportForm;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DossierPaper;

/// What of a dossier leaves the desk. All of it names the parties.
record DossierExports(Texts texts, CaseFile file) {
  private static final String KIND = Dispute.KIND.name() + ".";

  Export one(DossierPaper paper) {
    DossierPapers papers = new DossierPapers(texts, file);
    String title = named(papers.title(paper));
    return new Export(
        title,
        title,
        List.of(Way.word(() -> papers.of(paper)), Way.pdf(() -> papers.of(paper))),
        1,
        personal());
  }

  Export whole() {
    DossierPapers papers = new DossierPapers(texts, file);
    String title = named(texts.get("dossier.title"));
    return new Export(
        title,
        title,
        List.of(
            new Way(
                ExportForm.PDF,
                (frame, out, course) ->
                    new PdfBinder().bind(papers::front, papers.leaves(), frame, out, course))),
        1,
        personal());
  }

  private String named(String what) {
    return texts.get("dossier.export.title", file.dispute().code(), what);
  }

  private static List<String> personal() {
    return Dispute.KIND.personal().keySet().stream().sorted().map(KIND::concat).toList();
  }
}
