package org.onescreen.desktop.mediation.dossier;

import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.document.Block;
import org.onescreen.desktop.document.Paper;
import org.onescreen.model.mediation.FollowUpVisit;
import org.onescreen.model.mediation.MediationSession;

/// What was recorded of meetings and visits; where there was none yet, the form to be filled in.
record SessionPapers(Form form) {
  Paper sessions() {
    List<Block> blocks = new ArrayList<>();
    List<MediationSession> held = form.file().dispute().told().sessions();
    if (held.isEmpty()) {
      blocks.addAll(session("", "", "", "", "", ""));
    }
    for (int i = 0; i < held.size(); i++) {
      MediationSession each = held.get(i);
      if (i > 0) {
        blocks.add(new Block.PageBreak());
      }
      blocks.add(new Block.Heading(form.texts().get("dossier.session", i + 1)));
      blocks.addAll(
          session(
              form.day(each.on()),
              form.name(each.room()),
              form.name(each.mediator()),
              each.invited(),
              each.statements(),
              each.outcome()));
    }
    return form.paper(form.word("session"), blocks);
  }

  private List<Block> session(
      String on, String room, String mediator, String invited, String said, String outcome) {
    return List.of(
        form.row(Block.Cell.of(form.word("time"), on), Block.Cell.of(form.word("place"), room)),
        form.row(
            Block.Cell.of(form.word("applicant"), form.names(form.applicants())),
            Block.Cell.of(form.word("respondent"), form.names(form.respondents()))),
        form.row(
            Block.Cell.of(form.word("mediator"), mediator),
            Block.Cell.of(form.word("invited"), invited)),
        Block.text(form.word("rights-told")),
        form.story(form.word("statements"), said),
        form.story(form.word("outcome"), outcome),
        form.sign("parties-sign", "mediator-signs", "recorder-signs"));
  }

  Paper visits() {
    List<Block> blocks = new ArrayList<>();
    List<FollowUpVisit> made = form.file().dispute().told().visits();
    if (made.isEmpty()) {
      blocks.addAll(visit("", "", "", "", ""));
    }
    for (FollowUpVisit each : made) {
      blocks.addAll(
          visit(
              form.day(each.on()),
              yes(each.performed()),
              each.satisfaction() == 0
                  ? ""
                  : form.texts().get("dossier.satisfaction", each.satisfaction()),
              yes(each.relapse()),
              each.note()));
    }
    return form.paper(form.word("visit"), blocks);
  }

  private String yes(boolean value) {
    return value ? form.word("yes") : form.word("no");
  }

  private List<Block> visit(
      String on, String performed, String satisfaction, String relapse, String note) {
    return List.of(
        form.row(
            Block.Cell.of(form.word("visited-on"), on),
            Block.Cell.of(form.word("visited"), form.names(form.file().dispute().parties()))),
        form.row(
            Block.Cell.of(form.word("performed"), performed),
            Block.Cell.of(form.word("satisfaction"), satisfaction),
            Block.Cell.of(form.word("relapse"), relapse)),
        form.row(new Block.Cell(form.word("note"), note, 4)),
        form.sign("visited-signs", "visitor-signs"));
  }
}
