package org.onescreen.desktop.mediation.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onescreen.desktop.document.Block;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.Investigation;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.mediation.PartyAbout;
import org.onescreen.model.mediation.StoryLine;

/// The papers with which a case begins: application, acceptance, notice of rights, inquiry.
record OpeningPapers(Form form) {
  Paper application() {
    return form.paper(
        form.word("application"),
        List.of(
            new Block.Form(form.parties()),
            form.story(form.word("facts"), facts()),
            form.story(form.word("requests"), form.word("requests-open")),
            Block.text(form.word("notice-received")),
            form.sign("applicant-signs")));
  }

  Paper acceptance() {
    Dispute dispute = form.file().dispute();
    return form.paper(
        form.word("acceptance"),
        List.of(
            new Block.Form(
                List.of(
                    Block.Row.of(
                        Block.Cell.of(form.word("accepted-on"), form.day(dispute.acceptedOn())),
                        Block.Cell.of(form.word("code"), dispute.code())),
                    Block.Row.of(
                        Block.Cell.of(
                            form.word("type"), CaseWords.in(form.texts()).types(dispute.types())),
                        Block.Cell.of(
                            form.word("source"),
                            form.texts().of("mediation.source", dispute.source()))),
                    Block.Row.of(
                        Block.Cell.of(form.word("applicant"), form.names(form.applicants())),
                        Block.Cell.of(form.word("respondent"), form.names(form.respondents()))),
                    Block.Row.of(
                        Block.Cell.of(form.word("mediator"), form.name(dispute.mediator()))))),
            form.story(form.word("brief"), dispute.title() + "\n" + facts()),
            form.sign("parties-sign", "registrar-signs"),
            form.seal()));
  }

  Paper rights() {
    return form.paper(
        form.word("rights"),
        List.of(
            Block.text(form.word("rights-have")),
            Block.text(form.word("rights-duties")),
            Block.text(form.word("rights-free")),
            Block.text(form.word("notice-received")),
            form.sign("parties-sign"),
            form.seal()));
  }

  /// One part for each that was written down; one to be filled in by hand where none was.
  Paper investigation() {
    List<Investigation> made = form.file().dispute().told().investigated();
    List<Block> blocks = new ArrayList<>();
    if (made.isEmpty()) {
      blocks.addAll(investigation(form.word("day-open"), "", "", notes()));
    }
    for (Investigation one : made) {
      blocks.addAll(investigation(form.day(one.on()), one.place(), one.people(), one.record()));
    }
    blocks.add(form.sign("investigated-signs", "investigator-signs", "recorder-signs"));
    return form.paper(form.word("investigation"), blocks);
  }

  private List<Block> investigation(String day, String place, String people, String record) {
    return List.of(
        form.row(Block.Cell.of(form.word("time"), day), Block.Cell.of(form.word("place"), place)),
        form.row(
            Block.Cell.of(form.word("investigated"), people),
            Block.Cell.of(form.word("investigator"), form.name(form.file().dispute().mediator()))),
        form.story(form.word("record"), record));
  }

  /// What was noted of investigations before they were written down.
  private String notes() {
    StringBuilder notes = new StringBuilder();
    for (StoryLine line : form.file().dispute().told().lines()) {
      if (line.event() == DisputeEvent.INVESTIGATE && line.note() != null) {
        notes.append(form.day(line.on())).append("  ").append(line.note()).append('\n');
      }
    }
    return notes.toString().strip();
  }

  /// Of whoever sends somebody in his or her place; where nobody is known to, of who applied. What
  /// is not known of the agent is written by hand.
  Paper authorisation() {
    List<Party> all = form.file().dispute().parties();
    List<Party> sending = all.stream().filter(party -> !agent(party).isEmpty()).toList();
    List<Party> principals = sending.isEmpty() ? form.applicants() : sending;
    List<Party> others = all.stream().filter(party -> !principals.contains(party)).toList();
    List<Block.Row> rows = new ArrayList<>();
    principals.forEach(party -> rows.addAll(form.party(form.word("principal"), party)));
    String agents =
        sending.stream().map(OpeningPapers::agent).distinct().collect(Collectors.joining("、"));
    rows.add(
        Block.Row.of(
            Block.Cell.of(form.word("attorney"), agents),
            Block.Cell.of(form.word("sex"), ""),
            Block.Cell.of(form.word("phone"), "")));
    rows.add(
        Block.Row.of(
            Block.Cell.of(form.word("id-number"), ""), Block.Cell.of(form.word("address"), "")));
    return form.paper(
        form.word("authorisation"),
        List.of(
            new Block.Form(rows),
            Block.text(
                form.texts()
                    .get(
                        "dossier.authorised",
                        form.names(others),
                        form.file().dispute().title(),
                        form.committee())),
            Block.text(form.word("authorised-for")),
            form.sign("principal-signs", "attorney-signs")));
  }

  private static String agent(Party party) {
    PartyAbout about = party.about();
    return about == null || about.agent() == null ? "" : about.agent().strip();
  }

  private String facts() {
    return form.file().dispute().told().facts();
  }
}
