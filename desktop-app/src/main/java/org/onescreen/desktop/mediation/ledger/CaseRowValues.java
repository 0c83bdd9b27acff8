package org.onescreen.desktop.mediation.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.document.excel.Ledger;
import org.onescreen.desktop.document.excel.Value;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DossierBook;
import org.onescreen.model.mediation.FollowUpVisit;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;

/// One line of the ledger that is put out, in the order of its columns as counties keep them (序号·
/// 编码·受理日期·来源·网格·类型·规模·当事人·简要案情·风险颜色·责任单位·责任人·时限·层级·调处次数·结果·协议编号·履行·回访).
record CaseRowValues(CaseWords words, CaseNames names) {
  private static final int SHORT = 8;
  private static final int MIDDLE = 14;
  private static final int LONG = 30;

  private record Head(String key, int width) {}

  private static final List<Head> HEADS =
      List.of(
          new Head("number", SHORT),
          new Head("code", LONG),
          new Head("accepted", MIDDLE),
          new Head("source", MIDDLE),
          new Head("grid", MIDDLE),
          new Head("type", MIDDLE),
          new Head("people", SHORT),
          new Head("parties", MIDDLE),
          new Head("title", LONG),
          new Head("color", SHORT),
          new Head("committee", LONG),
          new Head("mediator", SHORT),
          new Head("deadline", MIDDLE),
          new Head("level", SHORT),
          new Head("attempt", SHORT),
          new Head("state", MIDDLE),
          new Head("dossier", MIDDLE),
          new Head("performed", SHORT),
          new Head("visited", MIDDLE));

  List<Ledger.Column> columns() {
    return HEADS.stream()
        .map(h -> new Ledger.Column(texts().get("ledger.book." + h.key()), h.width()))
        .toList();
  }

  private Texts texts() {
    return words.texts();
  }

  List<Value> of(CacheReader reader, Dispute dispute, long number) {
    boolean hidden = dispute.restricted();
    return List.of(
        Value.of(number),
        Value.of(dispute.code()),
        Value.of(dispute.acceptedOn()),
        Value.of(texts().of("mediation.source", dispute.source())),
        Value.of(names.grids().getOrDefault(dispute.grid(), dispute.grid().code())),
        Value.of(words.type(dispute.type())),
        dispute.people() == 0 ? new Value.Empty() : Value.of((long) dispute.people()),
        Value.of(hidden ? "" : parties(dispute)),
        Value.of(hidden ? texts().get("ledger.book.restricted") : dispute.title()),
        Value.of(words.risk(dispute.color())),
        Value.of(names.committees().getOrDefault(dispute.division(), "")),
        Value.of(names.people().getOrDefault(dispute.mediator(), "")),
        day(dispute.deadline()),
        Value.of(words.level(dispute.level())),
        Value.of((long) dispute.attempt()),
        Value.of(words.state(dispute.state())),
        Value.of(dossier(reader, dispute)),
        Value.of(texts().get(dispute.performed() ? "ledger.book.yes" : "ledger.book.no")),
        day(
            dispute.told().visits().stream()
                .map(FollowUpVisit::on)
                .reduce((first, last) -> last)
                .orElse(null)));
  }

  private static String parties(Dispute dispute) {
    return dispute.parties().stream()
        .map(party -> Masker.mask(PersonalData.NAME, party.name(), Masker.Mode.DESK))
        .collect(Collectors.joining("、"));
  }

  private static Value day(@Nullable LocalDate day) {
    return day == null ? new Value.Empty() : Value.of(day);
  }

  private static String dossier(CacheReader reader, Dispute dispute) {
    return reader
        .find(
            DossierBook.KIND,
            DossierBook.idOf(DossierBook.committeeOf(dispute), dispute.acceptedOn().getYear()))
        .flatMap(book -> book.number(dispute.id()))
        .orElse("");
  }
}
