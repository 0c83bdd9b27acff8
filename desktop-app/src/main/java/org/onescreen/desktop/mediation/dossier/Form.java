package org.onescreen.desktop.mediation.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.document.Block;
import org.onescreen.desktop.document.Block.Align;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.mediation.PartyAbout;
import org.onescreen.model.mediation.PartySide;

/// What the forms of a dossier share: words, days as they are written on paper, parties.
record Form(Texts texts, CaseFile file) {
  private static final int STORY_LINES = 8;

  String word(String key) {
    return texts.get("dossier.word." + key);
  }

  Paper paper(String title, List<Block> blocks) {
    return new Paper(title, number(), blocks, new Paper.Frame(committee(), "", ""));
  }

  /// Left open where the centre has not given one, to be filled in by hand.
  String number() {
    return file.number().orElseGet(() -> texts.get("dossier.number.open"));
  }

  String committee() {
    return texts.get("dossier.committee", file.village());
  }

  /// Left open where there is none.
  String day(@Nullable LocalDate day) {
    return day == null
        ? word("day-open")
        : texts.get(
            "dossier.day",
            Integer.toString(day.getYear()),
            Integer.toString(day.getMonthValue()),
            Integer.toString(day.getDayOfMonth()));
  }

  String name(@Nullable UUID id) {
    return id == null ? "" : file.names().getOrDefault(id, "");
  }

  private List<Party> side(@Nullable PartySide side) {
    return file.dispute().parties().stream().filter(p -> p.side() == side).toList();
  }

  /// Where nobody said who asks, the first of whom nobody said anything does.
  List<Party> applicants() {
    List<Party> said = side(PartySide.APPLICANT);
    return said.isEmpty() ? side(null).stream().limit(1).toList() : said;
  }

  List<Party> respondents() {
    List<Party> asking = applicants();
    return file.dispute().parties().stream()
        .filter(p -> p.side() == PartySide.RESPONDENT || (p.side() == null && !asking.contains(p)))
        .toList();
  }

  /// All of them, each as it stands in the dispute.
  List<Block.Row> parties() {
    List<Block.Row> rows = new ArrayList<>();
    applicants().forEach(party -> rows.addAll(party(word("applicant"), party)));
    respondents().forEach(party -> rows.addAll(party(word("respondent"), party)));
    side(PartySide.THIRD).forEach(party -> rows.addAll(party(word("third"), party)));
    return rows;
  }

  String names(List<Party> parties) {
    return parties.stream().map(Party::name).collect(Collectors.joining("、"));
  }

  /// A party as the application form asks for it.
  List<Block.Row> party(String label, Party party) {
    Optional<PartyAbout> about = Optional.ofNullable(party.about());
    List<Block.Row> rows = new ArrayList<>();
    rows.add(
        Block.Row.of(
            Block.Cell.of(label, party.name()),
            Block.Cell.of(word("sex"), about.map(PartyAbout::sex).orElse("")),
            Block.Cell.of(word("age"), about.map(PartyAbout::age).map(a -> "" + a).orElse(""))));
    rows.add(
        Block.Row.of(
            Block.Cell.of(word("ethnicity"), about.map(PartyAbout::ethnicity).orElse("")),
            Block.Cell.of(word("occupation"), about.map(PartyAbout::occupation).orElse("")),
            Block.Cell.of(word("phone"), party.phone())));
    rows.add(
        Block.Row.of(
            Block.Cell.of(word("id-number"), party.idNumber()),
            Block.Cell.of(word("address"), party.address() == null ? "" : party.address())));
    about
        .map(PartyAbout::agent)
        .ifPresent(agent -> rows.add(Block.Row.of(Block.Cell.of(word("agent"), agent))));
    return rows;
  }

  Block story(String label, String value) {
    return new Block.Form(List.of(Block.Row.of(new Block.Cell(label, value, STORY_LINES))));
  }

  Block row(Block.Cell... cells) {
    return new Block.Form(List.of(Block.Row.of(cells)));
  }

  Block seal() {
    return Block.line(committee() + "\n" + day(null), Align.RIGHT);
  }

  Block.Signatures sign(String... keys) {
    return new Block.Signatures(
        java.util.stream.Stream.concat(
                java.util.Arrays.stream(keys).map(key -> word(key)),
                java.util.stream.Stream.of(word("day-open")))
            .toList());
  }
}
