package org.onescreen.desktop.mediation.dossier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.document.Block;
import org.onescreen.desktop.document.Block.Align;
import org.onescreen.desktop.document.Paper;
import org.onescreen.model.mediation.AgreementTerm;
import org.onescreen.model.mediation.Instalment;
import org.onescreen.model.mediation.JudicialConfirmation;
import org.onescreen.model.mediation.MediationAgreement;

/// What was agreed (人民调解法 §28–§29): written, or the register of an oral agreement (§30).
record AgreementPapers(Form form) {
  Paper written() {
    List<Block> blocks = new ArrayList<>(parties());
    MediationAgreement agreed = agreement();
    blocks.add(new Block.Heading(form.word("agreement-facts")));
    blocks.add(Block.text(agreed == null ? form.word("blank") : agreed.facts()));
    blocks.add(new Block.Heading(form.word("agreement-terms")));
    blocks.addAll(terms(agreed));
    blocks.add(new Block.Heading(form.word("agreement-performance")));
    blocks.add(performance(agreed));
    blocks.addAll(instalments(agreed));
    blocks.add(
        Block.text(form.texts().get("dossier.copies", form.file().dispute().parties().size() + 1)));
    blocks.add(form.sign("parties-sign", "mediator-signs", "recorder-signs"));
    blocks.add(form.seal());
    return form.paper(form.word("agreement"), blocks);
  }

  Paper oral() {
    MediationAgreement agreed = agreement();
    List<Block> blocks = new ArrayList<>(parties());
    blocks.add(form.story(form.word("brief"), agreed == null ? "" : agreed.facts()));
    blocks.addAll(terms(agreed));
    blocks.add(performance(agreed));
    blocks.add(form.sign("mediator-signs", "registrar-signs"));
    blocks.add(form.seal());
    return form.paper(form.word("oral"), blocks);
  }

  /// Both parties ask the court together (人民调解法 §33).
  Paper confirmation() {
    MediationAgreement agreed = agreement();
    JudicialConfirmation asked = form.file().dispute().told().confirmation();
    List<Block.Row> rows = new ArrayList<>();
    form.file()
        .dispute()
        .parties()
        .forEach(party -> rows.addAll(form.party(form.word("applicant"), party)));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Form(rows));
    blocks.add(new Block.Heading(form.word("requests")));
    blocks.add(
        Block.text(
            form.texts()
                .get(
                    "dossier.confirm-request",
                    form.committee(),
                    form.day(agreed == null ? null : agreed.agreedOn()),
                    form.number())));
    blocks.add(new Block.Heading(form.word("confirm-facts")));
    blocks.add(Block.text(agreed == null ? form.word("blank") : agreed.facts()));
    blocks.addAll(terms(agreed));
    blocks.add(Block.text(form.word("confirm-promise")));
    blocks.add(
        Block.text(
            form.texts()
                .get("dossier.to-court", asked == null ? form.word("court-open") : asked.court())));
    blocks.add(form.sign("parties-sign"));
    return form.paper(form.word("confirmation"), blocks);
  }

  private @Nullable MediationAgreement agreement() {
    return form.file().dispute().told().agreement();
  }

  private List<Block> parties() {
    return List.of(new Block.Form(form.parties()));
  }

  private List<Block> terms(@Nullable MediationAgreement agreed) {
    List<Block> blocks = new ArrayList<>();
    if (agreed == null) {
      blocks.add(Block.text(form.word("blank")));
      return blocks;
    }
    int n = 1;
    for (AgreementTerm term : agreed.terms()) {
      blocks.add(Block.text(n++ + ". " + term.text()));
    }
    return blocks;
  }

  private Block performance(@Nullable MediationAgreement agreed) {
    return new Block.Form(
        List.of(
            Block.Row.of(
                Block.Cell.of(form.word("mode"), agreed == null ? "" : agreed.mode()),
                Block.Cell.of(form.word("where"), agreed == null ? "" : agreed.place()),
                Block.Cell.of(
                    form.word("due"), form.day(agreed == null ? null : agreed.dueOn())))));
  }

  private List<Block> instalments(@Nullable MediationAgreement agreed) {
    if (agreed == null || agreed.instalments().isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    for (Instalment each : agreed.instalments()) {
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              form.day(each.dueOn()),
              "%,d".formatted(each.yuan())));
    }
    return List.of(
        new Block.Table(
            List.of(
                new Block.Column(form.word("instalment"), 1, Align.CENTER),
                new Block.Column(form.word("due"), 3, Align.CENTER),
                new Block.Column(form.word("yuan"), 3, Align.RIGHT)),
            rows));
  }
}
