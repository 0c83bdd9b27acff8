package org.onescreen.desktop.mediation.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.pdf.Leaf;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.mediation.Dossier;
import org.onescreen.model.mediation.DossierPaper;

/// Fills the papers of a dossier from what was entered once (一次录入、多表输出). Off the FX thread.
final class DossierPapers {
  private final Texts texts;
  private final CaseFile file;
  private final OpeningPapers opening;
  private final SessionPapers sessions;
  private final AgreementPapers agreements;
  private final ClosingPapers closing;

  private final List<BoundFile> files;

  DossierPapers(Texts texts, CaseFile file) {
    this(texts, file, List.of());
  }

  /// @param files that are bound with it
  DossierPapers(Texts texts, CaseFile file, List<BoundFile> files) {
    this.files = files;
    this.texts = texts;
    this.file = file;
    Form form = new Form(texts, file);
    opening = new OpeningPapers(form);
    sessions = new SessionPapers(form);
    agreements = new AgreementPapers(form);
    closing = new ClosingPapers(form);
  }

  Paper of(DossierPaper paper) {
    return switch (paper) {
      case APPLICATION -> opening.application();
      case ACCEPTANCE_FORM -> opening.acceptance();
      case RIGHTS_NOTICE -> opening.rights();
      case INVESTIGATION_RECORD -> opening.investigation();
      case SESSION_RECORD -> sessions.sessions();
      case FOLLOW_UP_RECORD -> sessions.visits();
      case AGREEMENT -> agreements.written();
      case ORAL_AGREEMENT_FORM -> agreements.oral();
      case TERMINATION -> closing.termination();
      case CLOSING_REPORT -> closing.report();
      case DOSSIER_NOTE -> closing.note();
      case AUTHORISATION -> opening.authorisation();
      case CONFIRMATION_PAPERS -> agreements.confirmation();
      case IDENTITY, EVIDENCE, PERFORMANCE_RECEIPT -> closing.brought(title(paper));
    };
  }

  /// True for what is handed out as a form, also where the signed one is brought back.
  static boolean printed(DossierPaper paper) {
    return switch (paper) {
      case AUTHORISATION, CONFIRMATION_PAPERS -> true;
      default -> !Dossier.BROUGHT.contains(paper);
    };
  }

  /// In the dossier stands the one that was signed, not the form once more.
  private Paper bound(DossierPaper paper) {
    return Dossier.BROUGHT.contains(paper) ? closing.brought(title(paper)) : of(paper);
  }

  String title(DossierPaper paper) {
    return texts.of("dossier.paper", paper);
  }

  /// What is bound, in the order of the form: what is there, and nothing beside.
  List<Leaf> leaves() {
    Set<DossierPaper> present = Dossier.present(file.dispute());
    List<Leaf> leaves = new ArrayList<>();
    for (DossierPaper paper : DossierPaper.values()) {
      if (present.contains(paper)) {
        leaves.add(new Leaf.Written(title(paper), bound(paper)));
      }
      files.stream()
          .filter(each -> each.paper().equals(Optional.of(paper)))
          .forEach(each -> leaves.add(scanned(title(paper), each)));
    }
    files.stream()
        .filter(each -> each.paper().isEmpty())
        .forEach(each -> leaves.add(scanned(texts.get("dossier.files"), each)));
    Paper back = closing.back();
    leaves.add(new Leaf.Written(back.title(), back));
    return leaves;
  }

  /// A file that is damaged, locked or not here yet has a page that says so, and keeps its place.
  private Leaf scanned(String what, BoundFile each) {
    String title = texts.get("dossier.bound", what, each.name());
    return new Leaf.Scanned(title, each.scan(), closing.unreadable(title));
  }

  List<Paper> front(List<Leaf.Place> places) {
    return List.of(closing.cover(), closing.index(places));
  }
}
