package org.onescreen.desktop.antifraud.paper;

import java.util.List;
import org.onescreen.desktop.document.Block;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.antifraud.ResponsibilityLetter;

/// A letter of responsibility (反诈责任书), ready to be signed.
public record LetterPaper(Texts texts) {
  /// @param place what the village is called
  public Paper of(ResponsibilityLetter letter, String place) {
    return new Paper(
        texts.get("antifraud.letter.title"),
        "",
        List.of(
            new Block.Form(
                List.of(
                    Block.Row.of(
                        Block.Cell.of(texts.get("antifraud.ledger.business"), letter.business()),
                        Block.Cell.of(
                            texts.get("antifraud.ledger.trade"),
                            texts.of("antifraud.trade", letter.trade()))),
                    Block.Row.of(
                        Block.Cell.of(texts.get("antifraud.ledger.village"), place),
                        Block.Cell.of(
                            texts.get("antifraud.ledger.renew"), letter.renewOn().toString())))),
            Block.text(texts.get("antifraud.letter.one")),
            Block.text(texts.get("antifraud.letter.two")),
            Block.text(texts.get("antifraud.letter.three")),
            Block.text(texts.get("antifraud.letter.four")),
            new Block.Signatures(
                List.of(
                    texts.get("antifraud.letter.signer"),
                    texts.get("antifraud.letter.centre"),
                    texts.get("antifraud.letter.day")))),
        Paper.Frame.NONE);
  }
}
