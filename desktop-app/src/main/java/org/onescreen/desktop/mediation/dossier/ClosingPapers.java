package org.onescreen.desktop.mediation.dossier;

import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.document.Block;
import org.onescreen.desktop.document.Block.Align;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.pdf.Leaf;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.StoryLine;

/// The papers with which a case ends, and what holds the dossier together.
record ClosingPapers(Form form) {
  /// 人民调解法 §26: where mediation ends, the parties are told of the other ways.
  Paper termination() {
    String told =
        form.file().dispute().told().lines().stream()
            .filter(line -> line.event() == DisputeEvent.TERMINATE)
            .map(StoryLine::note)
            .map(note -> note == null ? "" : note)
            .reduce("", (first, second) -> second);
    return form.paper(
        form.word("termination"),
        List.of(
            Block.line(
                form.texts().get("dossier.to", form.names(form.file().dispute().parties())),
                Align.LEFT),
            Block.text(form.word("termination-text")),
            form.story(form.word("ways-told"), told),
            form.sign("parties-sign"),
            form.seal()));
  }

  Paper report() {
    Dispute dispute = form.file().dispute();
    return form.paper(
        form.word("report"),
        List.of(
            form.row(
                Block.Cell.of(form.word("code"), dispute.code()),
                Block.Cell.of(
                    form.word("type"), form.texts().of("mediation.type", dispute.type()))),
            form.row(
                Block.Cell.of(form.word("applicant"), form.names(form.applicants())),
                Block.Cell.of(form.word("respondent"), form.names(form.respondents()))),
            form.row(
                Block.Cell.of(form.word("accepted-on"), form.day(dispute.acceptedOn())),
                Block.Cell.of(form.word("closed-on"), form.day(new Outcome(form).on()))),
            form.row(
                Block.Cell.of(form.word("result"), new Outcome(form).words()),
                Block.Cell.of(
                    form.word("performed"), form.word(dispute.performed() ? "yes" : "no"))),
            form.story(form.word("brief"), dispute.title() + "\n" + dispute.told().facts()),
            form.sign("mediator-signs", "head-signs"),
            form.seal()));
  }

  Paper note() {
    return form.paper(
        form.word("dossier-note"),
        List.of(form.story(form.word("note"), ""), form.sign("binder-signs", "checker-signs")));
  }

  /// Stands for a paper that was brought and is kept as it is.
  Paper brought(String title) {
    return form.paper(title, List.of(Block.text(form.word("brought-here"))));
  }

  /// Stands for a file that could not be bound.
  Paper unreadable(String title) {
    return form.paper(title, List.of(Block.text(form.word("unreadable"))));
  }

  Paper cover() {
    Dispute dispute = form.file().dispute();
    return new Paper(
        form.word("cover"),
        form.number(),
        List.of(
            new Block.Form(
                List.of(
                    Block.Row.of(Block.Cell.of(form.word("matter"), dispute.title())),
                    Block.Row.of(
                        Block.Cell.of(
                            form.word("type"), form.texts().of("mediation.type", dispute.type())),
                        Block.Cell.of(form.word("code"), dispute.code())),
                    Block.Row.of(
                        Block.Cell.of(form.word("applicant"), form.names(form.applicants()))),
                    Block.Row.of(
                        Block.Cell.of(form.word("respondent"), form.names(form.respondents()))),
                    Block.Row.of(
                        Block.Cell.of(form.word("mediator"), form.name(dispute.mediator())),
                        Block.Cell.of(form.word("committee"), form.committee())),
                    Block.Row.of(
                        Block.Cell.of(form.word("accepted-on"), form.day(dispute.acceptedOn())),
                        Block.Cell.of(form.word("filed-on"), form.word("day-open"))),
                    Block.Row.of(
                        Block.Cell.of(form.word("retention"), form.word("retention-open")),
                        Block.Cell.of(form.word("remark"), ""))))),
        Paper.Frame.NONE);
  }

  Paper index(List<Leaf.Place> places) {
    List<List<String>> rows = new ArrayList<>();
    for (Leaf.Place place : places) {
      String pages =
          place.from() == place.to()
              ? Integer.toString(place.from())
              : place.from() + "–" + place.to();
      rows.add(List.of(Integer.toString(rows.size() + 1), place.title(), pages, ""));
    }
    return new Paper(
        form.word("index"),
        form.number(),
        List.of(
            new Block.Table(
                List.of(
                    new Block.Column(form.word("line"), 1, Align.CENTER),
                    new Block.Column(form.word("paper"), 5, Align.LEFT),
                    new Block.Column(form.word("pages"), 2, Align.CENTER),
                    new Block.Column(form.word("remark"), 2, Align.LEFT)),
                rows)),
        Paper.Frame.NONE);
  }

  Paper back() {
    return new Paper(
        form.word("back"),
        form.number(),
        List.of(Block.text(form.word("back-text")), form.sign("binder-signs", "checker-signs")),
        Paper.Frame.NONE);
  }
}
