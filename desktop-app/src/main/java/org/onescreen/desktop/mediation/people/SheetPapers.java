package org.onescreen.desktop.mediation.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onescreen.desktop.document.Block;
import org.onescreen.desktop.document.Block.Align;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.excel.Ledger;
import org.onescreen.desktop.document.excel.Value;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.export.Way;
import org.onescreen.model.mediation.Mediator;

/// The sheet as Excel and as PDF. Whoever is paid is named in full, since money is paid by it.
///
/// @param names of the mediators, by id
record SheetPapers(SheetWords words, SubsidySheet sheet, Map<UUID, String> names) {
  private static final double NARROW = 1;
  private static final double WIDE = 2;

  SheetPapers {
    names = Map.copyOf(names);
  }

  Export export() {
    String title = words.get("people.sheet.title");
    return new Export(
        title,
        title + " " + sheet.from() + " " + sheet.to(),
        List.of(Way.excel(this::book), Way.pdf(this::paper)),
        sheet.cases().size(),
        List.of(Mediator.KIND.name() + ".name"));
  }

  private String name(UUID mediator) {
    return names.getOrDefault(mediator, "");
  }

  private Ledger book() {
    List<List<Value>> cases = new ArrayList<>();
    for (SubsidySheet.Line line : sheet.cases()) {
      cases.add(
          List.of(
              Value.of(line.code()),
              Value.of(words.words().type(line.type())),
              Value.of(line.archivedOn()),
              Value.of(name(line.by())),
              Value.of(words.outcome(line.subsidy())),
              Value.of(line.subsidy().base()),
              Value.of(words.extras(line.subsidy())),
              Value.of(line.subsidy().added()),
              Value.of(line.subsidy().yuan())));
    }
    List<List<Value>> work = new ArrayList<>();
    for (SubsidySheet.Work one : sheet.work()) {
      work.add(
          List.of(
              Value.of(name(one.by())),
              Value.of(one.committee()),
              Value.of(one.closed()),
              Value.of(one.settled()),
              Value.of(one.performed()),
              Value.of(one.confirmed()),
              Value.of(one.yuan())));
    }
    List<String> above = List.of(words.total(sheet));
    return new Ledger(
        words.get("people.sheet.title"),
        List.of(
            new Ledger.Sheet(
                words.get("people.sheet.CASES"),
                above,
                List.of(
                    new Ledger.Column(words.get("people.sheet.code"), 14),
                    new Ledger.Column(words.get("people.sheet.type"), 6),
                    new Ledger.Column(words.get("people.sheet.day"), 7),
                    new Ledger.Column(words.get("people.sheet.mediator"), 6),
                    new Ledger.Column(words.get("people.sheet.outcome"), 10),
                    new Ledger.Column(words.get("people.sheet.base"), 6),
                    new Ledger.Column(words.get("people.sheet.extras"), 10),
                    new Ledger.Column(words.get("people.sheet.added"), 6),
                    new Ledger.Column(words.get("people.sheet.yuan"), 6)),
                cases,
                cases.size()),
            new Ledger.Sheet(
                words.get("people.sheet.WORK"),
                above,
                List.of(
                    new Ledger.Column(words.get("people.sheet.mediator"), 6),
                    new Ledger.Column(words.get("people.mediator.committee"), 14),
                    new Ledger.Column(words.get("people.sheet.closed"), 6),
                    new Ledger.Column(words.get("people.sheet.settled"), 6),
                    new Ledger.Column(words.get("people.sheet.performed"), 6),
                    new Ledger.Column(words.get("people.sheet.confirmed"), 6),
                    new Ledger.Column(words.get("people.sheet.yuan"), 6)),
                work,
                work.size())),
        Paper.Frame.NONE);
  }

  private Paper paper() {
    List<List<String>> rows = new ArrayList<>();
    for (SubsidySheet.Line line : sheet.cases()) {
      rows.add(
          List.of(
              line.code(),
              words.words().type(line.type()),
              line.archivedOn().toString(),
              name(line.by()),
              words.outcome(line.subsidy()),
              words.extras(line.subsidy()),
              words.yuan(line.subsidy().yuan())));
    }
    return new Paper(
        words.get("people.sheet.title"),
        "",
        List.of(
            Block.line(words.total(sheet), Align.LEFT),
            new Block.Table(
                List.of(
                    new Block.Column(words.get("people.sheet.code"), WIDE, Align.LEFT),
                    new Block.Column(words.get("people.sheet.type"), NARROW, Align.LEFT),
                    new Block.Column(words.get("people.sheet.day"), NARROW, Align.LEFT),
                    new Block.Column(words.get("people.sheet.mediator"), NARROW, Align.LEFT),
                    new Block.Column(words.get("people.sheet.outcome"), WIDE, Align.LEFT),
                    new Block.Column(words.get("people.sheet.extras"), WIDE, Align.LEFT),
                    new Block.Column(words.get("people.sheet.yuan"), NARROW, Align.RIGHT)),
                rows),
            new Block.Signatures(
                List.of(
                    words.get("people.sheet.made"),
                    words.get("people.sheet.checked"),
                    words.get("people.sheet.approved")))),
        Paper.Frame.NONE);
  }
}
